// Loaded into the store's process before anything else. The channel to its
// parent closes when the parent is gone, even by SIGKILL: then the store goes
// too, instead of holding its port until somebody finds it.
process.once("disconnect", () => process.exit(1))
process.channel?.unref()

// Loaded into a store's process: at each SIGUSR2 it collects its garbage (`--expose-gc`) and adds what
// its heap still holds, in bytes, as a line to the file named by `HEAP_FILE`.
const fs = require("node:fs")

process.on("SIGUSR2", () => {
  globalThis.gc?.()
  fs.appendFileSync(
    process.env.HEAP_FILE,
    `${process.memoryUsage().heapUsed}\n`
  )
})

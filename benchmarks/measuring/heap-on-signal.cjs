// Loaded into a store's process: at each SIGUSR2 it collects its garbage (`--expose-gc`) and adds what
// its heap still holds, in bytes, as a line to the file named by `HEAP_FILE`.
const fs = require("node:fs")
const v8 = require("node:v8")

// What the compiler makes of functions lies in the same heap and grows for hours, four times as fast as
// all data: nothing could be seen beside it.
v8.setFlagsFromString("--no-opt")
v8.setFlagsFromString("--no-sparkplug")

process.on("SIGUSR2", () => {
  globalThis.gc?.()
  fs.appendFileSync(
    process.env.HEAP_FILE,
    `${process.memoryUsage().heapUsed}\n`
  )
})

import { spawnSync } from "node:child_process"
import path from "node:path"

/**
 * Every benchmark, or the one named: `npm run bench -- recording`. What follows the name is the
 * benchmark's own: `npm run bench -- log search`.
 */

const BENCHMARKS: Record<string, string> = {
  recording: "recording.ts",
  log: "ten-million-rows.ts",
  carts: "abandoned-carts.ts",
  orders: "placing-orders.ts",
  timeline: "order-timeline.ts",
  problems: "problems.ts",
  watching: "watching.ts",
  backfill: "backfill.ts",
  memory: "memory.ts",
  workers: "workers.ts",
  reconciling: "reconciling.ts",
}

function main(): void {
  const [name, ...rest] = process.argv.slice(2)
  const file = name && BENCHMARKS[name]

  if (name && !file) {
    process.stderr.write(
      `no benchmark "${name}": ${Object.keys(BENCHMARKS).join(", ")}\n`
    )
    process.exitCode = 1

    return
  }

  for (const each of file ? [file] : Object.values(BENCHMARKS)) {
    // A process each: Medusa's modules and compiled code of one are not the next one's.
    const { status } = spawnSync(
      process.execPath,
      ["--require", "tsx/cjs", path.join(__dirname, each), ...rest],
      { stdio: "inherit" }
    )

    if (status !== 0) {
      process.exitCode = 1
    }
  }
}

main()

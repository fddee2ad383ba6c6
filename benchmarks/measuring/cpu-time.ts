import fs from "node:fs"

/**
 * Processor time of a process so far, all its threads together, to the nanosecond. From Linux' own
 * book of its scheduler: `/proc/<pid>/stat` counts in hundredths of a second, too coarse for one sale.
 */
export function cpuMsOf(pid: number): number {
  const tasks = `/proc/${pid}/task`

  return fs
    .readdirSync(tasks)
    .reduce((sum, task) => sum + nanosecondsOf(`${tasks}/${task}`) / 1e6, 0)
}

function nanosecondsOf(task: string): number {
  try {
    return Number(fs.readFileSync(`${task}/schedstat`, "utf8").split(" ")[0])
  } catch {
    // It ended since the folder was read; a store's threads live as long as it does, but for the odd one.
    return 0
  }
}

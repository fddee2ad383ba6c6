import { execFileSync } from "node:child_process"
import { readFileSync, readdirSync } from "node:fs"

/** Inherited by every process that a run starts, directly or not. */
export const RUN_VARIABLE = "ACTIVITY_LOG_TEST_RUN"

/**
 * Ends what a run left behind. Stores, browsers and Redis lead process groups
 * of their own, and Jest's sandbox swallows exit handlers: when Jest is
 * interrupted or crashes, nobody else would end them.
 */
export function killLeftOvers(run: string): void {
  pidsOf(`${RUN_VARIABLE}=${run}`).forEach(kill)
}

function pidsOf(marker: string): number[] {
  return process.platform === "linux" ? fromProc(marker) : fromPs(marker)
}

function fromProc(marker: string): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid)
    .filter((pid) => environmentOf(pid).includes(marker))
}

function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${String(pid)}/environ`, "utf8").split("\0")
  } catch {
    // It ended meanwhile, or is somebody else's: in both cases not of this run.
    return []
  }
}

/** macOS has no /proc, but its ps shows the environment of one's own processes. */
function fromPs(marker: string): number[] {
  return execFileSync("ps", ["-Aww", "-E", "-o", "pid=,command="], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  })
    .split("\n")
    .filter((line) => line.includes(marker))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => pid !== process.pid)
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL")
  } catch (error) {
    // ESRCH: it has just ended by itself. NodeJS types no error of kill().
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error
  }
}

import { spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"

export type ProcessGroup = {
  /** The exit code; 1 where a signal ended it. Settles once the whole group is gone. */
  finished: Promise<number>
  stop: () => Promise<void>
}

const GRACE_MS = 10_000

/**
 * A command in a process group of its own, so that stopping it also stops what
 * it started (stores, browsers), and so that Ctrl-C reaches us first: we then
 * stop things in the right order, the database last.
 */
export function startProcessGroup(
  command: string,
  words: string[],
  env: NodeJS.ProcessEnv
): ProcessGroup {
  const child = spawn(command, words, {
    detached: true,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  })
  const ended = exitOf(child)
  const finished = ended.finally(() => {
    signalGroup(child, "SIGKILL")
  })

  return {
    finished,
    stop: async () => {
      signalGroup(child, "SIGTERM")
      const impatience = setTimeout(() => {
        signalGroup(child, "SIGKILL")
      }, GRACE_MS)
      await finished.catch(() => 1)
      clearTimeout(impatience)
    },
  }
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code) => {
      resolve(code ?? 1)
    })
  })
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // ESRCH: nobody of the group is left, which is what we want.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error
  }
}

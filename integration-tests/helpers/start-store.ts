import { spawn } from "node:child_process"
import path from "node:path"
import { freePort } from "./free-port"
import { medusaCli, storeBuild } from "./paths"
import { killGroup, medusaEnv } from "./run-medusa"
import { until } from "./until"

export type Store = {
  url: string
  pid: number
  /** The last 2,000 lines that the process wrote. */
  logs(): string
  stop(): Promise<void>
  /** Resolves when the process has ended, whoever ended it. */
  ended: Promise<void>
}

export type StartStoreOptions = {
  databaseUrl: string
  port?: number
  env?: Record<string, string>
  /** Another Node than this process's own. */
  node?: string
  /** The application's folder; the build of `integration-tests/store` else. */
  cwd?: string
  timeoutMs?: number
}

const exitWithParent = path.join(__dirname, "exit-with-parent.cjs")

const keptLines = 2_000

/** A real `medusa start`, in a process group of its own. */
export const startStore = async (
  options: StartStoreOptions
): Promise<Store> => {
  const {
    databaseUrl,
    env,
    node = process.execPath,
    cwd = storeBuild,
    timeoutMs = 90_000,
  } = options
  const port = options.port ?? (await freePort())
  const child = spawn(
    node,
    ["--require", exitWithParent, medusaCli, "start", "--port", String(port)],
    {
      cwd,
      env: medusaEnv({
        ...env,
        DATABASE_URL: databaseUrl,
        PORT: String(port),
      }),
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    }
  )
  const { pid } = child
  if (!pid) {
    throw new Error("the store's process could not be started")
  }

  let lines: string[] = []
  const keep = (chunk: Buffer): void => {
    lines = (lines.join("\n") + String(chunk)).split("\n").slice(-keptLines)
  }
  child.stdout?.on("data", keep)
  child.stderr?.on("data", keep)

  // Whatever ends this process must not leave a store behind.
  const killWithUs = (): void => killGroup(pid, "SIGKILL")
  process.once("exit", killWithUs)
  let isOver = false
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      isOver = true
      process.off("exit", killWithUs)
      resolve()
    })
  })

  const stop = async (): Promise<void> => {
    if (!isOver) {
      killGroup(pid, "SIGTERM")
      const patience = setTimeout(() => killGroup(pid, "SIGKILL"), 10_000)
      await ended
      clearTimeout(patience)
    }
  }
  const fail = async (reason: string): Promise<never> => {
    await stop()
    throw new Error(`${reason}:\n${lines.slice(-30).join("\n").trim()}`)
  }

  const url = `http://localhost:${port}`
  try {
    await until(async () => isOver || (await fetch(`${url}/health`)).ok, {
      what: "the store's /health",
      timeoutMs,
      intervalMs: 200,
    })
  } catch {
    return fail(`the store was not ready after ${timeoutMs} ms`)
  }
  if (isOver) {
    return fail("the store ended while starting")
  }
  return { url, pid, logs: () => lines.join("\n"), stop, ended }
}

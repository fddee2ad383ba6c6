import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { freePort } from "./free-port"
import { until } from "./until"

export type Redis = { url: string; stop(): Promise<void> }

/** The server of REDIS_URL where that is set, else a real one of our own that keeps nothing. */
export async function startRedis(): Promise<Redis> {
  const outside = process.env.REDIS_URL

  if (outside) {
    return { url: outside, stop: () => Promise.resolve() }
  }

  const port = await freePort()
  const folder = mkdtempSync(path.join(tmpdir(), "redis-"))
  const server = spawn(
    "redis-server",
    [
      "--port",
      String(port),
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--dir",
      folder,
    ],
    { stdio: "ignore" }
  )
  const killWithUs = (): void => void server.kill("SIGKILL")
  process.once("exit", killWithUs)

  await until(() => isOpen(port), { what: "redis-server" })

  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("close", resolve))
      server.kill("SIGTERM")
      await ended
      process.off("exit", killWithUs)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
    socket.once("connect", () => {
      socket.destroy()
      resolve(true)
    })
    socket.once("error", () => resolve(false))
  })
}

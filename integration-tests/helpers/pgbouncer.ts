import { spawn } from "node:child_process"
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { freePort } from "./free-port"
import { queryOnce } from "./postgres-admin"
import { until } from "./until"

export type PgBouncer = {
  /** The same database, through the pooler. */
  url: string
  stop(): Promise<void>
}

/**
 * A real PgBouncer before one database, in the mode that hosted poolers have: after each
 * transaction the server's session goes to whoever asks next. It has one, so that all share it.
 */
export async function startPgBouncer(databaseUrl: string): Promise<PgBouncer> {
  const server = new URL(databaseUrl)
  const database = server.pathname.slice(1)
  // An empty one would be a syntax error.
  const password = server.password
    ? ` password='${decodeURIComponent(server.password).replaceAll("'", "''")}'`
    : ""
  const port = await freePort()
  const folder = mkdtempSync(path.join(tmpdir(), "pgbouncer-"))
  const settings = path.join(folder, "pgbouncer.ini")

  writeFileSync(
    settings,
    `[databases]
${database} = host=127.0.0.1 port=${server.port || "5432"} user=${decodeURIComponent(server.username)}${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 1
`
  )
  // As root it insists on being somebody else, who must be able to read this.
  chmodSync(folder, 0o755)
  const isRoot = process.getuid?.() === 0
  const bouncer = spawn(
    process.env.PGBOUNCER_PATH ?? "pgbouncer",
    [...(isRoot ? ["-u", "nobody"] : []), settings],
    { stdio: ["ignore", "ignore", "pipe"] }
  )
  const said: string[] = []
  bouncer.stderr.on("data", (chunk: Buffer) => said.push(String(chunk)))
  const killWithUs = (): void => void bouncer.kill("SIGKILL")
  process.once("exit", killWithUs)

  const url = `postgres://anybody@127.0.0.1:${port}/${database}`
  await until(() => queryOnce(url, "select 1"), { what: "PgBouncer" }).catch(
    (error: unknown) => {
      bouncer.kill("SIGKILL")
      throw new Error(`PgBouncer is not there:\n${said.join("")}`, {
        cause: error,
      })
    }
  )

  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => bouncer.once("close", resolve))
      bouncer.kill("SIGINT")
      await ended
      process.off("exit", killWithUs)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

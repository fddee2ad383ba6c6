import { spawn, spawnSync } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { freePort, isPortTaken } from "./free-port"
import { databasesOf, queryOnce } from "./postgres-admin"
import type { Postgres, StartPostgresOptions } from "./postgres"
import type { Binaries, SystemUser } from "./postgres-system"
import {
  findBinaries,
  findSystemUser,
  reachableFolder,
} from "./postgres-system"
import { until } from "./until"

type Host = { binaries: Binaries; user: SystemUser }

/** A test run wants speed and keeps nothing: no need to survive a crash. */
const throwawayFlags = ["fsync", "synchronous_commit", "full_page_writes"]
  .map((setting) => ["-c", `${setting}=off`])
  .flat()

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

const run = ({ user }: Host, program: string, args: string[]): void => {
  // cwd: the server's user may not be allowed into ours.
  const result = spawnSync(program, args, { ...user, cwd: "/" })
  if (result.error || result.status !== 0) {
    const reason = result.error?.message ?? String(result.stderr).trim()
    throw new Error(`${path.basename(program)} failed: ${reason}`)
  }
}

const isServing = ({ binaries, user }: Host, dataDir: string): boolean => {
  const args = ["status", "-D", dataDir]
  return spawnSync(binaries.pg_ctl, args, { ...user, cwd: "/" }).status === 0
}

const ownerFile = (dataDir: string): string => `${dataDir}.owner`

const ownerOf = (dataDir: string): number | undefined =>
  fs.existsSync(ownerFile(dataDir))
    ? Number(fs.readFileSync(ownerFile(dataDir), "utf8"))
    : undefined

/** Ends the server that a killed run left behind on these files. */
const stopLeftOver = (host: Host, dataDir: string): void => {
  if (!fs.existsSync(dataDir) || !isServing(host, dataDir)) {
    return
  }
  const owner = ownerOf(dataDir)
  if (owner && owner !== process.pid && isAlive(owner)) {
    throw new Error(`${dataDir} is in use by another run (process ${owner})`)
  }
  run(host, host.binaries.pg_ctl, ["stop", "-D", dataDir, "-m", "fast", "-w"])
}

const initialise = (host: Host, dataDir: string): void => {
  if (fs.existsSync(dataDir)) {
    return
  }
  // Made beside its place and moved there whole: a run that is killed midway
  // leaves no half-made cluster that looks like one.
  const draft = `${dataDir}.new`
  fs.rmSync(draft, { recursive: true, force: true })
  // Its parents first: they would be as closed as it is, also to the server's user.
  fs.mkdirSync(path.dirname(draft), { recursive: true })
  fs.mkdirSync(draft, { mode: 0o700 })
  if (host.user.uid !== undefined && host.user.gid !== undefined) {
    fs.chownSync(draft, host.user.uid, host.user.gid)
  }
  run(host, host.binaries.initdb, [
    `--pgdata=${draft}`,
    "--username=postgres",
    // Only this machine's loopback can connect, on a port of the moment.
    "--auth=trust",
    "--encoding=UTF8",
    // The same order of strings on every machine, whatever its locales.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-sync",
  ])
  fs.renameSync(draft, dataDir)
}

/** Throwaway folders are named by process: those of dead ones are removed. */
const throwawayFolder = (host: Host, parent: string): string => {
  fs.mkdirSync(parent, { recursive: true })
  for (const name of fs.readdirSync(parent)) {
    const pid = Number(/^run-(\d+)/.exec(name)?.[1])
    if (pid && pid !== process.pid && !isAlive(pid)) {
      const folder = path.join(parent, name)
      if (fs.existsSync(path.join(folder, "PG_VERSION"))) {
        stopLeftOver(host, folder)
      }
      fs.rmSync(folder, { recursive: true, force: true })
    }
  }
  return path.join(parent, `run-${process.pid}-${Date.now().toString(36)}`)
}

const endOf = (server: ChildProcess): Promise<void> =>
  server.exitCode !== null || server.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => server.once("exit", () => resolve()))

const serve = async (
  { binaries, user }: Host,
  dataDir: string,
  flags: string[]
): Promise<ChildProcess> => {
  // A process group of its own: Ctrl-C must reach the store first, which
  // closes its connections, and the database by `stop` only.
  const server = spawn(binaries.postgres, ["-D", dataDir, ...flags], {
    ...user,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  })
  // Whatever ends this process, the server must not outlive it. SIGINT is
  // PostgreSQL's "fast" shutdown.
  const stopWithUs = (): boolean => server.kill("SIGINT")
  process.once("exit", stopWithUs)
  server.once("exit", () => process.off("exit", stopWithUs))
  return server
}

/** Where the files really are: see `reachableFolder`. */
export const embeddedDataDir = (dataDir: string): string =>
  reachableFolder(path.resolve(dataDir), findSystemUser())

/** Removes a persistent server's files, once nothing runs on them. */
export const removeEmbeddedData = (dataDir: string): void => {
  const user = findSystemUser()
  const host: Host = { binaries: findBinaries(user), user }
  const folder = reachableFolder(path.resolve(dataDir), user)
  stopLeftOver(host, folder)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.rmSync(ownerFile(folder), { force: true })
}

export const startEmbedded = async (
  options: StartPostgresOptions
): Promise<Postgres> => {
  const user = findSystemUser()
  const host: Host = { binaries: findBinaries(user), user }
  const folder = reachableFolder(options.dataDir, user)
  const dataDir = options.persistent ? folder : throwawayFolder(host, folder)

  stopLeftOver(host, dataDir)
  initialise(host, dataDir)
  fs.writeFileSync(ownerFile(dataDir), String(process.pid))

  if (options.port && (await isPortTaken(options.port))) {
    throw new Error(`port ${options.port} for PostgreSQL is taken`)
  }
  const port = options.port ?? (await freePort())
  const server = await serve(host, dataDir, [
    ...["-p", String(port), "-k", "", "-c", "listen_addresses=localhost"],
    ...["-c", "max_connections=200"],
    ...(options.persistent ? [] : throwawayFlags),
  ])
  let log = ""
  server.stderr?.on("data", (chunk: Buffer) => {
    log = (log + String(chunk)).slice(-4_000)
  })

  const maintenanceUrl = `postgres://postgres@localhost:${port}/postgres`
  await until(
    async () => {
      if (server.exitCode !== null) {
        return true
      }
      await queryOnce(maintenanceUrl, "select 1")
      return true
    },
    { what: "PostgreSQL to answer", timeoutMs: 30_000 }
  )
  if (server.exitCode !== null) {
    throw new Error(`PostgreSQL did not start: ${log.trim()}`)
  }

  return {
    ...databasesOf(maintenanceUrl),
    stop: async () => {
      const ended = endOf(server)
      server.kill("SIGINT")
      await ended
      fs.rmSync(ownerFile(dataDir), { force: true })
      if (!options.persistent) {
        fs.rmSync(dataDir, { recursive: true, force: true })
      }
    },
  }
}

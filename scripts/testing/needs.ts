import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

type Need = {
  /** Names a user, or CI, may set to point at a program or a server of their own. */
  variable: string
  /** Names under which the program is looked for on the PATH. */
  programs: readonly string[]
  howToGetIt: string
}

const NEEDS = {
  chromium: {
    variable: "CHROMIUM_PATH",
    programs: ["chromium", "chromium-browser", "google-chrome"],
    howToGetIt:
      "apt-get install chromium, brew install --cask chromium, or set CHROMIUM_PATH to a Chrome or Chromium",
  },
  redis: {
    variable: "REDIS_URL",
    programs: ["redis-server"],
    howToGetIt:
      "apt-get install redis-server, brew install redis, or set REDIS_URL to a server of your own",
  },
  pgbouncer: {
    variable: "PGBOUNCER_PATH",
    programs: ["pgbouncer"],
    howToGetIt:
      "apt-get install pgbouncer, brew install pgbouncer, or set PGBOUNCER_PATH to one",
  },
} as const satisfies Record<string, Need>

export type NeedName = keyof typeof NEEDS

/** The first thing of `needs` that is not there, in words; null where nothing is missing. */
export function missingNeed(needs: readonly NeedName[]): string | null {
  const missing = needs.find((need) => !isThere(NEEDS[need]))
  return missing ? `needs ${missing}: ${NEEDS[missing].howToGetIt}` : null
}

function isThere(need: Need): boolean {
  return Boolean(process.env[need.variable]) || need.programs.some(isOnThePath)
}

function isOnThePath(program: string): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter)
  return folders.some((folder) => isExecutable(join(folder, program)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not to be run: the same to us.
    return false
  }
}

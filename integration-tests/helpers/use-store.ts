import path from "node:path"

import { migrateStore } from "./migrate-store"
import { storeBuild } from "./paths"
import { startPostgres } from "./postgres"
import type { Postgres } from "./postgres"
import { queryOnce } from "./postgres-admin"
import { killGroup, runMedusa } from "./run-medusa"
import { openShop } from "./shop/open-shop"
import type { Shop } from "./shop/open-shop"
import { startStore } from "./start-store"
import type { Store } from "./start-store"

export type UsedStore = {
  /** The running store with its doors open. */
  readonly shop: Shop
  readonly databaseUrl: string
  /** Of the process that runs now. */
  readonly pid: number
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>
  /** Everything the process has written, for the message of a failed test. */
  logs(): string
  /** Ends the process as a power cut would: nothing is told, nothing written any more. */
  kill(): Promise<void>
  /** Stops the process and starts another on the same database. */
  restart(): Promise<void>
}

export type UseStoreOptions = {
  /** The plugin's options, as a shop writes them into medusa-config.ts. */
  options?: Record<string, unknown>
  env?: Record<string, string>
  /** For an `env` that turns on modules of Medusa whose tables the template does not have: false. */
  isMigrated?: boolean
}

/**
 * A store of a spec file's own: a copy of the seeded template database, and a
 * real `medusa start` on it, from before the first test until after the last.
 *
 * @example
 * const store = useStore()
 *
 * it("lists nothing in a shop without orders", async () => {
 *   const { activities } = await store.shop.admin.get("/admin/activity")
 * })
 */
export function useStore({
  options,
  env,
  isMigrated = true,
}: UseStoreOptions = {}): UsedStore {
  const database = nextDatabaseName()
  let postgres: Postgres | undefined
  let store: Store | undefined
  let shop: Shop | undefined

  const start = async (): Promise<void> => {
    store = await startStore({
      databaseUrl: running(postgres).url(database),
      env: {
        ...(options ? { ACTIVITY_LOG_OPTIONS: JSON.stringify(options) } : {}),
        ...env,
      },
    })
    shop = await openShop(store.url)
  }

  beforeAll(async () => {
    // DATABASE_URL is set by `npm test`, so this starts no server of its own.
    postgres = await startPostgres({ dataDir: "", persistent: false })
    await postgres.createDatabase(
      database,
      preparedByRunner("TEST_STORE_TEMPLATE")
    )
    if (!isMigrated) await migrateStore(postgres.url(database), { env })
    if (env?.MEDUSA_FF_RBAC) await giveAllRights(postgres.url(database), env)
    await start()
  }, START_WITHIN_MS)

  afterAll(async () => {
    await store?.stop()
    await postgres?.dropDatabase(database)
    await postgres?.stop()
  })

  return {
    get shop() {
      return running(shop)
    },
    get databaseUrl() {
      return running(postgres).url(database)
    },
    get pid() {
      return running(store).pid
    },
    query: (sql, values) =>
      queryOnce(running(postgres).url(database), sql, values),
    logs: () => running(store).logs(),
    kill: async () => {
      const { pid, ended } = running(store)
      killGroup(pid, "SIGKILL")
      await ended
    },
    restart: async () => {
      await running(store).stop()
      await start()
    },
  }
}

/** The template's migration has passed over Medusa's own script for it, since roles were off. */
async function giveAllRights(
  databaseUrl: string,
  env: Record<string, string>
): Promise<void> {
  const script = path.join(storeBuild, "src/scripts/give-all-rights.js")

  await runMedusa(["exec", script], {
    cwd: storeBuild,
    env: { ...env, DATABASE_URL: databaseUrl },
  })
}

/** Migrating and starting, on a machine that is busy. */
const START_WITHIN_MS = 300_000

let count = 0

/** Named for its spec file, so that a stranger in the database list explains itself. */
function nextDatabaseName(): string {
  const spec = path.basename(expect.getState().testPath ?? "", ".spec.ts")
  count += 1
  const unique = `${process.env.JEST_WORKER_ID ?? "1"}_${count}`
  // PostgreSQL cuts names at 63 bytes.
  return `${preparedByRunner("TEST_DATABASE_PREFIX")}${spec}`
    .slice(0, 55)
    .concat(`_${unique}`)
}

function preparedByRunner(variable: string): string {
  const value = process.env[variable]
  if (!value)
    throw new Error(`${variable} is not set: run the specs by npm test`)
  return value
}

function running<T>(part: T | undefined): T {
  if (part === undefined) {
    throw new Error(
      "the store runs only while tests do: not at the top of a file, nor after its beforeAll failed"
    )
  }
  return part
}

import {
  buildPlugin,
  buildStore,
} from "../../integration-tests/helpers/build-store"
import { migrateStore } from "../../integration-tests/helpers/migrate-store"
import { queryOnce } from "../../integration-tests/helpers/postgres-admin"
import {
  outsideDatabase,
  startPostgres,
} from "../../integration-tests/helpers/postgres"
import type { Postgres } from "../../integration-tests/helpers/postgres"
import type { Preparation } from "./suites"

export type Prepared = {
  /** Makes ready what is not ready yet; answers what the specs must know of it. */
  prepare: (wanted: readonly Preparation[]) => Promise<NodeJS.ProcessEnv>
  dispose: () => Promise<void>
}

/**
 * Everything is made once a run and shared by its suites. `prefix` begins the
 * name of every database that the run creates, so that a run on a server of
 * the user's own removes its databases, and no other.
 */
export function preparing(
  prefix: string,
  say: (text: string) => void
): Prepared {
  let server: Promise<Postgres> | undefined
  const env: NodeJS.ProcessEnv = { TEST_DATABASE_PREFIX: prefix }
  const ready = new Set<Preparation>()

  const steps: Record<Preparation, () => Promise<void>> = {
    postgres: async () => {
      server = startPostgres({ dataDir: ".test/postgres", persistent: false })
      Object.assign(env, connectionOf(await server))
    },
    plugin: async () => {
      await buildPlugin()
    },
    store: () => prepareStore(false),
    admin: () => prepareStore(true),
  }

  async function prepareStore(admin: boolean): Promise<void> {
    await buildStore({ admin })
    // A store that was built without the admin cannot serve it.
    env.ADMIN_DISABLED = String(!admin)
    if (!server || env.TEST_STORE_TEMPLATE) return
    const postgres = await server
    const template = `${prefix}template`
    await postgres.createDatabase(template)
    await migrateStore(postgres.url(template))
    env.TEST_STORE_TEMPLATE = template
  }

  return {
    prepare: async (wanted) => {
      for (const step of wanted.filter((each) => !ready.has(each))) {
        say(`preparing ${step}`)
        await steps[step]()
        ready.add(step)
      }
      return env
    },
    dispose: async () => {
      const postgres = await server?.catch(() => undefined)
      if (!postgres) return
      if (outsideDatabase()) await dropDatabases(postgres, prefix)
      await postgres.stop()
    },
  }
}

/**
 * DATABASE_URL for our own helpers; DB_* for Medusa's module test runner, which
 * reads nothing else.
 */
function connectionOf(postgres: Postgres): NodeJS.ProcessEnv {
  const url = new URL(postgres.url(outsideDatabase() ?? "postgres"))
  return {
    DATABASE_URL: url.toString(),
    DB_HOST: url.hostname,
    DB_PORT: url.port || "5432",
    DB_USERNAME: decodeURIComponent(url.username),
    DB_PASSWORD: decodeURIComponent(url.password),
  }
}

async function dropDatabases(postgres: Postgres, prefix: string) {
  const rows = await queryOnce<{ datname: string }>(
    postgres.url(outsideDatabase() ?? "postgres"),
    "select datname from pg_database where starts_with(datname, $1)",
    [prefix]
  )
  for (const { datname } of rows) await postgres.dropDatabase(datname)
}

import path from "node:path"

import type { createPgConnection } from "@medusajs/framework/utils"

import type ActivityLogModuleService from "../../src/modules/activity-log/service"
import { openModule } from "./open-module"
import { startPostgres } from "./postgres"
import type { Postgres } from "./postgres"
import { queryOnce } from "./postgres-admin"
import { startProxy } from "./tcp-proxy"
import type { TcpProxy } from "./tcp-proxy"

export type UsedActivityLog = {
  readonly service: ActivityLogModuleService
  /** The store's own connection, as workflows get it from the container. */
  readonly knex: ReturnType<typeof createPgConnection>
  readonly databaseUrl: string
  /** Between the module and its database: what it cuts, the module loses. */
  readonly proxy: TcpProxy
  /** What the module said, in the order it was said. */
  readonly logged: string[]
  /** What the module put on the event bus. */
  readonly emitted: unknown[]
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>
}

/**
 * The real module in its own Medusa application, on a migrated database of the
 * spec file's own. The table is empty before each test.
 */
export function useActivityLog(
  options: Record<string, unknown> = {}
): UsedActivityLog {
  const database = databaseName()
  const logged: string[] = []
  const emitted: unknown[] = []
  let postgres: Postgres | undefined
  let opened: Awaited<ReturnType<typeof openModule>> | undefined
  let proxy: TcpProxy | undefined

  const databaseUrl = () => there(postgres).url(database)
  const query = <Row extends object>(sql: string, values?: unknown[]) =>
    queryOnce<Row>(databaseUrl(), sql, values)

  beforeAll(async () => {
    // DATABASE_URL is set by `npm test`, so this starts no server of its own.
    postgres = await startPostgres({ dataDir: "", persistent: false })
    await postgres.createDatabase(database)
    proxy = await startProxy(databaseUrl())
    opened = await openModule({ url: proxy.url, options, logged, emitted })
  })

  beforeEach(async () => {
    await query("truncate activity_log")
    logged.length = 0
    emitted.length = 0
  })

  afterAll(async () => {
    await opened?.close()
    await proxy?.stop()
    await postgres?.dropDatabase(database)
    await postgres?.stop()
  })

  return {
    get service() {
      return there(opened).service
    },
    get knex() {
      return there(opened).knex
    },
    get databaseUrl() {
      return databaseUrl()
    },
    get proxy() {
      return there(proxy)
    },
    logged,
    emitted,
    query,
  }
}

let count = 0

/** Named for its spec file, so that a stranger in the database list explains itself. */
function databaseName(): string {
  const spec = path.basename(expect.getState().testPath ?? "", ".spec.ts")
  const prefix = process.env.TEST_DATABASE_PREFIX
  if (!prefix) {
    throw new Error(
      "TEST_DATABASE_PREFIX is not set: run the specs by npm test"
    )
  }
  count += 1
  // PostgreSQL cuts names at 63 bytes.
  return `${prefix}${spec}`.slice(0, 60).concat(`_${count}`)
}

function there<T>(part: T | undefined): T {
  if (part === undefined) {
    throw new Error("the module runs only while tests do")
  }
  return part
}

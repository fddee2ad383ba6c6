import {
  Pool,
  type PoolClient,
  type PoolConfig,
  type QueryConfig,
  type QueryResult,
  type QueryResultRow,
} from "@medusajs/framework/pg"
import type { RawConnection } from "../reading/sql"

/** What is read of the store's knex connection (Medusa 2.21, `utils/dist/modules-sdk/create-pg-connection.js`). */
export type SharedConnection = {
  client: { config: { connection?: unknown; searchPath?: unknown } }
}

/** Two connections keep recording going while one of them waits for a lock. */
const MAX_CONNECTIONS = 2
const CONNECT_TIMEOUT_MS = 3000
/** How long a write may wait for a lock on the table, and how long it may take in all. */
const LOCK_TIMEOUT_MS = 1000
const STATEMENT_TIMEOUT_MS = 5000
/** The client's own limit, for a network that says nothing at all. */
const QUERY_TIMEOUT_MS = 8000
const IDLE_TIMEOUT_MS = 10_000

/** Sends one statement. */
export type Querying = {
  query: <Row extends QueryResultRow>(
    query: QueryConfig
  ) => Promise<QueryResult<Row>>
}

/** The writer's way to the database. */
export type WriterConnection = Querying & {
  /** Several statements that hold together; where one fails, none of them has happened. */
  inTransaction: <Result>(
    work: (transaction: Querying) => Promise<Result>
  ) => Promise<Result>
  close: () => Promise<void>
}

/**
 * A small pool of the log's own, to the same database as the store's.
 *
 * Recording takes none of the store's connections, is part of nobody's transaction, and waits a
 * bounded time: a locked or missing table is the log's trouble alone. Nothing is opened before the
 * first write.
 */
export function openWriterConnection(
  shared: SharedConnection
): WriterConnection {
  const { connection, searchPath } = shared.client.config
  const settings = sessionSettings(searchPath)
  const prepared = new WeakSet<PoolClient>()
  const pool = new Pool({
    ...(connection as PoolConfig), // knex hands the same object to pg
    max: MAX_CONNECTIONS,
    min: 0,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    allowExitOnIdle: true,
    application_name: "activity-log",
  })

  // A connection that broke while idle; the next write opens another.
  pool.on("error", () => undefined)
  // One that broke while it was used: its query fails and tells. The pool listens to idle ones only,
  // and an error event that nobody listens to ends the process.
  pool.on("connect", (client) => client.on("error", () => undefined))

  const withClient = async <Result>(
    work: (client: PoolClient) => Promise<Result>
  ): Promise<Result> => {
    const client = await pool.connect()

    try {
      // Set by statement: poolers such as PgBouncer refuse them as start-up parameters.
      if (!prepared.has(client)) {
        await client.query(settings)
        prepared.add(client)
      }

      const result = await work(client)

      client.release()

      return result
    } catch (error) {
      // After a time-out nobody knows what the connection still does: it is not used again, and an
      // open transaction ends with it.
      client.release(true)
      throw error
    }
  }

  return {
    query: <Row extends QueryResultRow>(query: QueryConfig) =>
      withClient((client) => client.query<Row>(query)),
    inTransaction: (work) =>
      withClient(async (client) => {
        await client.query("begin")

        const result = await work({
          query: <Row extends QueryResultRow>(query: QueryConfig) =>
            client.query<Row>(query),
        })

        await client.query("commit")

        return result
      }),
    close: () => pool.end(),
  }
}

/** The same for statements with `?`, as the store's own connection takes them. */
export function asRaw({ query }: Querying): RawConnection {
  return {
    raw: (sql, values) => {
      let place = 0

      return query({
        text: sql.replace(/\?/g, () => `$${(place += 1)}`),
        values: [...values],
      })
    },
  }
}

function sessionSettings(searchPath: unknown): string {
  const schemas = [searchPath].flat().filter((name) => typeof name === "string")
  const path = schemas.map((name) => `"${name.replaceAll('"', '""')}"`)

  return [
    `set lock_timeout = ${LOCK_TIMEOUT_MS}`,
    `set statement_timeout = ${STATEMENT_TIMEOUT_MS}`,
    ...(path.length ? [`set search_path = ${path.join(", ")}`] : []),
  ].join("; ")
}

import {
  Pool,
  type PoolClient,
  type PoolConfig,
  type QueryConfig,
  type QueryResult,
  type QueryResultRow,
} from "@medusajs/framework/pg"

/** What is read of the store's knex connection (Medusa 2.21, `utils/dist/modules-sdk/create-pg-connection.js`). */
export type SharedConnection = {
  client: { config: { connection?: unknown; searchPath?: unknown } }
}

const IDLE_TIMEOUT_MS = 10_000

/** How many connections, and how long, in milliseconds, each thing may take. */
type Limits = {
  connections: number
  /** Until a connection is there, be it opened or given back by somebody else. */
  connectMs: number
  /** For a lock on the table. */
  lockMs: number
  statementMs: number
  /** The client's own limit, for a network that says nothing at all. */
  queryMs: number
}

/** Recording: a caller may wait for the answer. Two keep it going while one of them waits for a lock. */
const WRITING: Limits = {
  connections: 2,
  connectMs: 3000,
  lockMs: 1000,
  statementMs: 5000,
  queryMs: 8000,
}

/** The views, and the nightly pruning: a person waits, and can try again. */
const READING: Limits = {
  connections: 4,
  connectMs: 10_000,
  lockMs: 2000,
  statementMs: 60_000,
  queryMs: 65_000,
}

/** Sends one statement. */
export type Querying = {
  query: <Row extends QueryResultRow>(
    query: QueryConfig
  ) => Promise<QueryResult<Row>>
}

/** Sends several statements that hold together; where one fails, none of them has happened. */
export type Transacting = Querying & {
  inTransaction: <Result>(
    work: (transaction: Querying) => Promise<Result>
  ) => Promise<Result>
}

type LogPool = Transacting & { close: () => Promise<void> }

export type LogConnections = {
  writing: Transacting
  reading: Querying
  close: () => Promise<void>
}

/**
 * Two small pools of the log's own, to the same database as the store's.
 *
 * The log takes none of the store's connections, is part of nobody's transaction, and waits a
 * bounded time: a locked or missing table is its trouble alone. Nor do the views keep recording
 * waiting. Nothing is opened before the first statement.
 */
export function openLogConnections(shared: SharedConnection): LogConnections {
  const writing = openPool(shared, WRITING)
  const reading = openPool(shared, READING)

  return {
    writing,
    reading,
    close: async () => {
      await Promise.all([writing.close(), reading.close()])
    },
  }
}

function openPool(shared: SharedConnection, limits: Limits): LogPool {
  const { connection, searchPath } = shared.client.config
  const settings = sessionSettings(searchPath, limits)
  const prepared = new WeakSet<PoolClient>()
  const pool = new Pool({
    ...(connection as PoolConfig), // knex hands the same object to pg
    max: limits.connections,
    min: 0,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    connectionTimeoutMillis: limits.connectMs,
    query_timeout: limits.queryMs,
    allowExitOnIdle: true,
    application_name: "activity-log",
  })

  // A connection that broke while idle; the next statement opens another.
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

function sessionSettings(
  searchPath: unknown,
  { lockMs, statementMs }: Limits
): string {
  const schemas = [searchPath].flat().filter((name) => typeof name === "string")
  const path = schemas.map((name) => `"${name.replaceAll('"', '""')}"`)

  return [
    `set lock_timeout = ${lockMs}`,
    `set statement_timeout = ${statementMs}`,
    ...(path.length ? [`set search_path = ${path.join(", ")}`] : []),
  ].join("; ")
}

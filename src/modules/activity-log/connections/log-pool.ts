import { Pool, type PoolClient, type PoolConfig } from "@medusajs/framework/pg"
import { openSession, type Transacting } from "./session"

/** What is read of the store's knex connection (Medusa 2.21, `utils/dist/modules-sdk/create-pg-connection.js`). */
export type SharedConnection = {
  client: { config: { connection?: unknown; searchPath?: unknown } }
}

/** How many connections, and how long, in milliseconds, each thing may take. */
export type Limits = {
  connections: number
  /** Until a connection is there, be it opened or given back by somebody else. */
  connectMs: number
  /** How long to wait for a lock on the table. */
  lockMs: number
  statementMs: number
  /** The client's own limit, for a network that says nothing at all. */
  queryMs: number
}

const IDLE_TIMEOUT_MS = 10_000

export type LogPool = Transacting & { close: () => Promise<void> }

/**
 * A pool to the store's database. Nothing is opened before the first statement.
 *
 * A connection is *opened* when a statement finds none idle and fewer than `connections` are there;
 * else the statement waits, for `connectMs` at most. It gets its settings, is *busy* with one piece of
 * work, then *idle*, and is closed after ten idle seconds. Work that fails, or takes longer than
 * `lockMs`, `statementMs` or `queryMs`, *ends* its connection. After `close` nothing is opened.
 */
export function openPool(
  { client: { config } }: SharedConnection,
  limits: Limits
): LogPool {
  const settings = settingsOf(config.searchPath, limits)
  const sessions = new WeakMap<PoolClient, Transacting>()
  const pool = new Pool({
    ...(config.connection as PoolConfig), // knex hands the same object to pg
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
  // One that broke while it was used: its query fails and says so. The pool listens to idle ones only,
  // and an error event that nobody listens to ends the process.
  pool.on("connect", (client) => client.on("error", () => undefined))

  const withSession = async <Result>(
    work: (session: Transacting) => Promise<Result>
  ): Promise<Result> => {
    const client = await pool.connect()

    try {
      const session =
        sessions.get(client) ?? (await openSession(client, settings))

      sessions.set(client, session)

      const result = await work(session)

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
    query: (query) => withSession((session) => session.query(query)),
    inTransaction: (work) =>
      withSession((session) => session.inTransaction(work)),
    close: () => pool.end(),
  }
}

function settingsOf(
  searchPath: unknown,
  { lockMs, statementMs }: Limits
): string[] {
  const schemas = [searchPath].flat().filter((name) => typeof name === "string")
  const path = schemas.map((name) => `"${name.replaceAll('"', '""')}"`)

  return [
    `lock_timeout = ${lockMs}`,
    `statement_timeout = ${statementMs}`,
    ...(path.length ? [`search_path = ${path.join(", ")}`] : []),
  ]
}

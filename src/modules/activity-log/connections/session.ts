import type {
  PoolClient,
  QueryConfig,
  QueryResult,
  QueryResultRow,
} from "@medusajs/framework/pg"

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

/**
 * Statements over one connection, under settings such as `lock_timeout = 1000`.
 *
 * Settings are made by statement: poolers such as PgBouncer refuse them as start-up parameters.
 */
export async function openSession(
  client: PoolClient,
  settings: string[]
): Promise<Transacting> {
  return (await isOwnSession(client))
    ? await ownSession(client, settings)
    : sharedSession(client, settings)
}

/**
 * A pooler stands between client and server, and answers a process id of its own making (PgBouncer
 * 1.18; `BackendKeyData` in PostgreSQL's protocol). What only passes the bytes on is not noticed,
 * and makes no difference.
 */
async function isOwnSession(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>(
    "select pg_backend_pid() as pid"
  )

  return "processID" in client && client.processID === rows[0]?.pid
}

async function ownSession(
  client: PoolClient,
  settings: string[]
): Promise<Transacting> {
  await client.query(settings.map((each) => `set ${each}`).join("; "))

  const asking = askingOver(client)

  return { ...asking, inTransaction: transactions(client, asking, "begin") }
}

/**
 * After each transaction the pooler may hand the server's session to the store. A setting would go
 * with it, and end a long import or a sale that waits; and a statement prepared in one session is
 * not known in the next. So settings are the transaction's own, and nothing is prepared.
 */
function sharedSession(client: PoolClient, settings: string[]): Transacting {
  const asking: Querying = {
    query: <Row extends QueryResultRow>({ text, values }: QueryConfig) =>
      client.query<Row>(values ? { text, values } : { text }),
  }
  const begin = ["begin", ...settings.map((each) => `set local ${each}`)]
  const inTransaction = transactions(client, asking, begin.join("; "))

  return {
    inTransaction,
    query: (query) => inTransaction((transaction) => transaction.query(query)),
  }
}

function askingOver(client: PoolClient): Querying {
  return {
    query: <Row extends QueryResultRow>(query: QueryConfig) =>
      client.query<Row>(query),
  }
}

function transactions(
  client: PoolClient,
  asking: Querying,
  begin: string
): Transacting["inTransaction"] {
  return async (work) => {
    await client.query(begin)

    const result = await work(asking)

    await client.query("commit")

    return result
  }
}

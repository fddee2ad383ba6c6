import type {
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

import type { ActivityFilter } from "../../../types"
import type { Sql } from "../connections/sql"
import { rowSource, whereClause } from "../reading/feed-query"

/** Rows that one statement changes: it holds their locks for moments, and recording waits no longer than one second. */
const BATCH_SIZE = 1000

/** Ids that are in memory at once. */
const READ_MAX = 50_000

/** Open problems that match, in batches: each is changed by a statement of its own. */
export async function* openBatches(
  sql: Sql,
  filter: ActivityFilter
): AsyncGenerator<string[]> {
  const open = { ...filter, attention: true }
  const { sql: where, values } = whereClause(open)
  let last = ""
  let count = READ_MAX

  // By id, so that each is read once, whatever becomes of those before it.
  while (count === READ_MAX) {
    const rows = await sql.rows<{ id: string }>(
      `select id from ${rowSource(open)} where ${where} and id > ? order by id limit ${READ_MAX}`,
      [...values, last]
    )

    yield* inBatches(rows.map(({ id }) => id))

    last = rows.at(-1)?.id ?? ""
    count = rows.length
  }
}

export function* inBatches(ids: string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += BATCH_SIZE) {
    yield ids.slice(at, at + BATCH_SIZE)
  }
}

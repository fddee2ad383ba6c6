import type { Sql } from "../connections/sql"

/** Rows of a statement: as many as take about so long. It holds its locks for no longer, and inserts get between. */
const SIZE = { first: 10_000, min: 1000, max: 100_000 }
const STATEMENT_MS = 150

/**
 * For this statement's transaction alone. A batch does not wait for the disk, which recording waits for: what a
 * crash of the database brings back is removed the next night.
 */
const UNSYNCED = `with unsynced as materialized (select set_config('synchronous_commit', 'off', true))`

/** Which entries: those that belong to an order, or to none. */
export type PrunedKind = "orders" | "system"

const OF_KIND: Record<PrunedKind, string> = {
  orders: "and order_id is not null",
  system: "and order_id is null",
}

type Pruning = {
  before: Date
  keepUnresolved: boolean
  /** Default: both. */
  kind?: PrunedKind
  /** What was recorded until then is left alone. Default: nothing. */
  after?: string | undefined
}

/**
 * Removes entries created before a moment, oldest first, in batches: from one moment of recording to a
 * later one, so that each row is looked up once, and none that is gone or kept is come by again. Answers how many.
 */
export async function pruneEntries(
  sql: Sql,
  { before, keepUnresolved, kind, after: begin = "-infinity" }: Pruning
): Promise<number> {
  const kept = keepUnresolved
    ? "and not (level <> 'info' and resolved_at is null)"
    : ""
  const condition = [kept, kind ? OF_KIND[kind] : ""].join(" ")
  let size = SIZE.first
  let removed = 0
  let after: string | undefined = begin

  while (after !== undefined) {
    const since = performance.now()
    const upTo: string | undefined = await lastOf(sql, { after, before, size })

    removed += await sql.changed(
      `${UNSYNCED} delete from activity_log using unsynced where created_at > ?::timestamptz and created_at < ?
       and created_at <= ?::timestamptz ${condition}`,
      [after, before, upTo ?? "infinity"]
    )
    after = upTo
    size = nextSize(size, performance.now() - since)
  }

  return removed
}

/** When the last row of a batch was recorded, to the microsecond. Undefined where there are not as many left. */
async function lastOf(
  sql: Sql,
  { after, before, size }: { after: string; before: Date; size: number }
): Promise<string | undefined> {
  const [last] = await sql.rows<{ at: string }>(
    // Written out after the offset: else each row on the way there is, which takes longer than reading it.
    `select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from (
       select created_at from activity_log where created_at > ?::timestamptz and created_at < ?
       order by created_at offset ? limit 1) as last`,
    [after, before, size - 1]
  )

  return last?.at
}

/** Never more than twice as many as before. */
function nextSize(size: number, tookMs: number): number {
  const wanted = Math.round(size * Math.min(2, STATEMENT_MS / tookMs))

  return Math.min(SIZE.max, Math.max(SIZE.min, wanted))
}

import type { Sql } from "../connections/sql"

/** Rows of a statement. As many as take about so long: it holds its locks for no longer, and inserts get between. */
const SIZE = { first: 5000, min: 1000, max: 40_000 }
const STATEMENT_MS = 40

/** One process at a time, batch by batch. Asked once a statement. */
const IS_ALONE =
  "(select pg_try_advisory_xact_lock(hashtextextended('activity_log:prune', 0)))"

/**
 * Removes entries created before a moment, oldest first, in batches: found by when they were
 * recorded, and deleted at their place in the table without being looked up a second time.
 *
 * Safe when several instances run it at once: who finds another at it leaves the rest to that one. Answers how
 * many this one removed.
 */
export async function pruneEntries(
  sql: Sql,
  { before, keepUnresolved }: { before: Date; keepUnresolved: boolean }
): Promise<number> {
  const isOld = keepUnresolved
    ? "created_at < ? and not (level <> 'info' and resolved_at is null)"
    : "created_at < ?"
  let size = SIZE.first
  let removed = 0
  let isLast = false

  while (!isLast) {
    const since = performance.now()
    // Asked again of each row: one that was opened again meanwhile stays.
    const batch = await sql.changed(
      `delete from activity_log where ctid = any(array(
         select ctid from activity_log where ${isOld} and ${IS_ALONE}
         order by created_at limit ?)) and ${isOld}`,
      [before, size, before]
    )

    removed += batch
    isLast = batch < size
    size = nextSize(size, performance.now() - since)
  }

  return removed
}

/** Never more than twice as many as before. */
function nextSize(size: number, tookMs: number): number {
  const wanted = Math.round(size * Math.min(2, STATEMENT_MS / tookMs))

  return Math.min(SIZE.max, Math.max(SIZE.min, wanted))
}

import type { Sql } from "../connections/sql"

/** Rows a statement: it holds its locks for milliseconds, and vacuum and inserts get between. */
const BATCH_SIZE = 5000

/**
 * Removes entries created before a moment, oldest first, in batches.
 *
 * Safe when several instances run it at once: each batch takes rows that no other holds
 * (`skip locked`). Answers how many this one removed.
 */
export async function pruneEntries(
  sql: Sql,
  { before, keepUnresolved }: { before: Date; keepUnresolved: boolean }
): Promise<number> {
  const kept = keepUnresolved
    ? "and not (level <> 'info' and resolved_at is null)"
    : ""
  let removed = 0
  let batch: number

  do {
    batch = await sql.changed(
      `delete from activity_log where id = any(array(
         select id from activity_log where created_at < ? ${kept}
         order by created_at limit ${BATCH_SIZE} for update skip locked))`,
      [before]
    )
    removed += batch
  } while (batch === BATCH_SIZE)

  return removed
}

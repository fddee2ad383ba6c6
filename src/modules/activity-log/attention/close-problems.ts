import type { ActivityEntry } from "../../../types"
import { NEEDS_ATTENTION } from "../reading/feed-filter"

type ClosingRow = { row: ActivityEntry; resolves: readonly string[] }

const CLOSE = `update activity_log set resolved_at = now(), resolved_by = 'system',
  resolved_by_entry_id = closing.entry_id, updated_at = now()
  from closing where ${NEEDS_ATTENTION} and deleted_at is null
  and coalesce(last_occurred_at, occurred_at) <= closing.closed_at and starts_with(problem_key, closing.beginning)`

/**
 * Parts of the statement whose CTE `inserted` writes the entries: closes the problems that they
 * resolve. An entry that was told before closes nothing: what is open came after it. Nor does one
 * that was found late close what came, or came again, after it happened.
 *
 * Two updates, because a comparison that also matches null uses no index: one finds its rows by
 * order, the other among the open ones, which are few.
 */
export const CLOSE_PROBLEMS = (valuesBefore: number): string => `
  closing as (
    select given.* from unnest($${valuesBefore + 1}::text[], $${valuesBefore + 2}::text[],
      $${valuesBefore + 3}::text[], $${valuesBefore + 4}::timestamptz[])
      as given (entry_id, closed_order_id, beginning, closed_at)
    join inserted on inserted.id = given.entry_id
  ),
  closed_of_order as (${CLOSE} and order_id = closing.closed_order_id),
  closed_of_none as (${CLOSE} and order_id is null)`

/** Null where no row of the batch closes anything. */
export function closingValues(rows: ClosingRow[]): unknown[][] | null {
  const closing = rows.flatMap(({ row, resolves }) =>
    resolves.map((beginning) => ({ row, beginning }))
  )

  return closing.length
    ? [
        closing.map(({ row }) => row.id),
        closing.map(({ row }) => row.order_id),
        closing.map(({ beginning }) => beginning),
        closing.map(({ row }) => row.occurred_at),
      ]
    : null
}

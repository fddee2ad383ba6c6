import type { ActivityFilter } from "../../../types"
import type { Condition } from "./condition"
import type { Cursor, CursorList } from "./cursor"

/** What a list is sorted by, newest first. */
export type FeedOrder = "occurred_at" | "last_at"

/**
 * `last_at` letter for letter as in the migration: PostgreSQL uses an expression index only for the
 * expression it was made of.
 */
const EXPRESSIONS: Record<FeedOrder, string> = {
  occurred_at: "occurred_at",
  last_at: "coalesce(last_occurred_at, occurred_at)",
}

/** The log is read by when things began; what needs attention by when it came last, or the problem of each minute would sink. */
export function feedOrderOf({ attention, group }: ActivityFilter): FeedOrder {
  return attention === true || group !== undefined ? "last_at" : "occurred_at"
}

/** The list that a filter shows: a cursor leads on in it alone, or entries would be left out. */
export function listOf(filter: ActivityFilter): CursorList {
  if (feedOrderOf(filter) === "last_at") {
    return "attention"
  }

  return filter.order_id === undefined ? "feed" : "order"
}

/** How the feed selects the moment that its cursors hold, to the microsecond. */
export function cursorColumn(order: FeedOrder): string {
  return `to_char(${EXPRESSIONS[order]} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}

/** What lies beyond a cursor, in its direction; everything where there is none. */
export function cursorCondition(
  cursor: Cursor | null | undefined,
  order: FeedOrder
): Condition[] {
  if (!cursor) {
    return []
  }

  const operator = cursor.direction === "previous" ? ">" : "<"

  return [
    {
      sql: `(${EXPRESSIONS[order]}, id) ${operator} (?::timestamptz, ?)`,
      values: [cursor.occurred_at, cursor.id],
    },
  ]
}

/** In the direction of travel. */
export function orderBy(
  cursor: Cursor | null | undefined,
  order: FeedOrder
): string {
  const direction = cursor?.direction === "previous" ? "asc" : "desc"

  return `${EXPRESSIONS[order]} ${direction}, id ${direction}`
}

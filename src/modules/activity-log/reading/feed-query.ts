import type { ActivityFilter } from "../../../types"
import { CURSOR_COLUMN, cursorCondition, type Cursor } from "./cursor"
import { ENTRY_COLUMNS } from "./entry-columns"
import { conditionsOf, valuesOf, whereOf } from "./feed-filter"
import { listCondition, walksOf } from "./feed-walks"

export type FeedQuery = { sql: string; values: unknown[] }

/** Where a page begins, and how many rows are wanted of it. */
export type FeedSpan = { cursor?: Cursor | null; limit: number }

/**
 * One page of the feed by keyset: as fast at the ten-millionth row as at the first. Each walk is
 * ordered and limited, and the few rows found are merged. Rows come in the direction of travel:
 * newest first, or oldest first for `previous`.
 */
export function feedQuery(
  filter: ActivityFilter,
  { cursor, limit }: FeedSpan
): FeedQuery {
  const order = orderOf(cursor)
  const shared = [...conditionsOf(filter), ...cursorCondition(cursor)]
  const walks = walksOf(filter).map((walk) => {
    const conditions = [...walk, ...shared]

    return {
      sql: `(select ${ENTRY_COLUMNS}, ${CURSOR_COLUMN} as cursor_at from activity_log
        where ${whereOf(conditions)} order by ${order} limit ?)`,
      values: [...valuesOf(conditions), limit],
    }
  })

  // As a subquery: PostgreSQL takes no second ORDER BY after a single walk in parentheses.
  return {
    sql: `select * from (${walks.map(({ sql }) => sql).join(" union all ")}) as walked
      order by ${order} limit ?`,
    values: [...walks.flatMap(({ values }) => values), limit],
  }
}

/** The filter as one WHERE clause, for counting and for bulk changes, where order does not matter. */
export function whereClause(filter: ActivityFilter): FeedQuery {
  const conditions = [
    ...conditionsOf(filter),
    ...listCondition("level", filter.level),
    ...listCondition("event_type", filter.event_type),
    ...listCondition("actor_type", filter.actor_type),
  ]

  return { sql: whereOf(conditions), values: valuesOf(conditions) }
}

/** In the direction of travel. */
export function orderOf(cursor: Cursor | null | undefined): string {
  return cursor?.direction === "previous"
    ? "occurred_at asc, id asc"
    : "occurred_at desc, id desc"
}

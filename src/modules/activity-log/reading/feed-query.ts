import type { ActivityFilter } from "../../../types"
import { ENTRY_COLUMNS, NEEDS_ATTENTION } from "../table"
import type { Cursor } from "./cursor"
import { valuesOf, whereOf } from "./condition"
import { conditionsOf } from "./feed-filter"
import {
  cursorColumn,
  cursorCondition,
  feedOrderOf,
  orderBy,
  type FeedOrder,
} from "./feed-order"
import { listCondition, walksOf } from "./feed-walks"
import { isOpenOnly, levelsOf } from "./problem-states"

export type FeedQuery = { sql: string; values: unknown[] }

/** Where a page begins, and how many rows are wanted of it. */
export type FeedSpan = {
  cursor?: Cursor | null
  limit: number
  /** Default: what the filter is sorted by on the screen. */
  sortedBy?: FeedOrder
}

/**
 * One page of the feed by keyset: as fast at the ten-millionth row as at the first. Each walk is
 * ordered and limited, and the few rows found are merged. Rows come in the direction of travel:
 * newest first, or oldest first for `previous`.
 */
export function feedQuery(
  filter: ActivityFilter,
  { cursor, limit, sortedBy = feedOrderOf(filter) }: FeedSpan
): FeedQuery {
  const order = orderBy(cursor, sortedBy)
  const shared = [...conditionsOf(filter), ...cursorCondition(cursor, sortedBy)]
  const walks = walksOf(filter).map((walk) => {
    const conditions = [...walk, ...shared]

    return {
      sql: `(select ${ENTRY_COLUMNS}, ${cursorColumn(sortedBy)} as cursor_at from activity_log
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
    ...listCondition("level", levelsOf(filter)),
    ...listCondition("event_type", filter.event_type),
    ...listCondition("actor_type", filter.actor_type),
  ]

  return { sql: whereOf(conditions), values: valuesOf(conditions) }
}

/**
 * Open problems first, whatever else is asked of them: they are few, and have an index of their
 * own. PostgreSQL does not know how few (it multiplies "a problem" by "not resolved", as if one
 * had nothing to do with the other), and would rather read all entries of a type. OFFSET 0 keeps
 * the other conditions out of its choice.
 */
const OPEN_PROBLEMS = `(
  select * from activity_log where ${NEEDS_ATTENTION} and deleted_at is null offset 0
) as activity_log`

/** What to count or to search rows in. An order, or what one request caused, is a smaller set still. */
export function rowSource(filter: ActivityFilter): string {
  return isOpenOnly(filter) &&
    filter.order_id === undefined &&
    filter.caused_by === undefined
    ? OPEN_PROBLEMS
    : "activity_log"
}

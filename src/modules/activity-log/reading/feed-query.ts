import type { ActivityFilter } from "../../../types"
import { CURSOR_COLUMN, type Cursor } from "./cursor"
import { ENTRY_COLUMNS } from "./entry-columns"
import { conditionsOf, type Condition } from "./feed-filter"

export type FeedQuery = { sql: string; values: unknown[] }

/**
 * One page of the feed by keyset: as fast at the ten-millionth row as at the first.
 *
 * Level and type are lists, and PostgreSQL cannot walk one index in order for a list of leading
 * values. So each value gets its own ordered, limited walk, and the few rows found are merged.
 * Rows come in the direction of travel: newest first, or oldest first for `previous`.
 */
export function feedQuery(
  filter: ActivityFilter,
  { cursor, limit }: { cursor?: Cursor | null; limit: number }
): FeedQuery {
  const order = cursor?.direction === "previous" ? "asc" : "desc"
  const shared = [...conditionsOf(filter), ...cursorCondition(cursor)]
  const walks = walksOf(filter).map((walk) => {
    const conditions = [...walk, ...shared]

    return {
      sql: `(select ${ENTRY_COLUMNS}, ${CURSOR_COLUMN} as cursor_at from activity_log
        where ${whereOf(conditions)} order by occurred_at ${order}, id ${order} limit ?)`,
      values: [...valuesOf(conditions), limit],
    }
  })

  // As a subquery: PostgreSQL takes no second ORDER BY after a single walk in parentheses.
  return {
    sql: `select * from (${walks.map(({ sql }) => sql).join(" union all ")}) as walked
      order by occurred_at ${order}, id ${order} limit ?`,
    values: [...walks.flatMap(({ values }) => values), limit],
  }
}

/** The filter as one WHERE clause, for counting and for bulk changes, where order does not matter. */
export function whereClause(filter: ActivityFilter): FeedQuery {
  const conditions = [
    ...conditionsOf(filter),
    ...listCondition("level", filter.level),
    ...listCondition("event_type", filter.event_type),
  ]

  return { sql: whereOf(conditions), values: valuesOf(conditions) }
}

/**
 * The walks that together see each matching row once.
 *
 * An order and open problems are small sets with an index of their own: there one walk, filtered,
 * is right.
 */
function walksOf(filter: ActivityFilter): Condition[][] {
  const isSmall =
    filter.order_id !== undefined ||
    filter.attention === true ||
    filter.group !== undefined
  // An empty list matches nothing; no walk at all would be no statement.
  const isEmpty = [filter.level, filter.event_type].some(
    (values) => values?.length === 0
  )

  if (isSmall || isEmpty) {
    return [
      [
        ...listCondition("level", filter.level),
        ...listCondition("event_type", filter.event_type),
      ],
    ]
  }

  const byLevel = walksBy("level", filter.level)
  const byType = walksBy("event_type", filter.event_type)

  return byType.flatMap((type) => byLevel.map((level) => [...type, ...level]))
}

function walksBy(
  column: "level" | "event_type",
  values: string[] | undefined
): Condition[][] {
  if (!values) {
    return [[]]
  }

  // A literal for the level: the partial index is chosen only where the planner sees its predicate hold.
  return [...new Set(values)].map((value) =>
    column === "level"
      ? [{ sql: `level = '${levelLiteral(value)}'`, values: [] }]
      : [{ sql: "event_type = ?", values: [value] }]
  )
}

const LEVEL_LITERALS = new Map(
  ["info", "warning", "error"].map((level) => [level, level])
)

/** An unknown level matches nothing, and never reaches the statement. */
function levelLiteral(level: string): string {
  return LEVEL_LITERALS.get(level) ?? ""
}

function listCondition(
  column: "level" | "event_type",
  values: string[] | undefined
): Condition[] {
  return values ? [{ sql: `${column} = any(?::text[])`, values: [values] }] : []
}

function cursorCondition(cursor: Cursor | null | undefined): Condition[] {
  if (!cursor) {
    return []
  }

  const operator = cursor.direction === "previous" ? ">" : "<"

  return [
    {
      sql: `(occurred_at, id) ${operator} (?::timestamptz, ?)`,
      values: [cursor.occurred_at, cursor.id],
    },
  ]
}

function whereOf(conditions: Condition[]): string {
  return conditions.map(({ sql }) => sql).join(" and ")
}

function valuesOf(conditions: Condition[]): unknown[] {
  return conditions.flatMap(({ values }) => values)
}

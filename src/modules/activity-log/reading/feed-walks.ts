import { LEVELS } from "../../../recording/storing/vocabulary"
import type { ActivityFilter } from "../../../types"
import { openShares } from "./assignees"
import type { Condition } from "./condition"
import { feedOrderOf } from "./feed-order"
import { isOpenOnly, levelsOf } from "./problem-states"

/**
 * The walks that together see each matching row once.
 *
 * Level, type and kind of actor are lists, and PostgreSQL cannot walk one index in order for a list
 * of leading values. So each value gets its own ordered walk.
 */
export function walksOf(filter: ActivityFilter): Condition[][] {
  const levels = levelsOf(filter)
  // An empty list matches nothing; no walk at all would be no statement.
  const isEmpty = [levels, filter.event_type, filter.actor_type].some(
    (values) => values?.length === 0
  )

  if (isSmallSet(filter) || isEmpty) {
    const lists = [
      ...listCondition("level", levels),
      ...listCondition("event_type", filter.event_type),
      ...listCondition("actor_type", filter.actor_type),
    ]
    const shares = isEmpty ? [] : sharesOf(filter)

    return shares.length ? shares.map((share) => [share, ...lists]) : [lists]
  }

  const byLevel = walksBy("level", levels)
  const byType = walksBy("event_type", filter.event_type)
  const byActor = actorWalks(filter)

  return byActor.flatMap((actor) =>
    byType.flatMap((type) =>
      byLevel.map((level) => [...actor, ...type, ...level])
    )
  )
}

/** What the badge counts is walked as it is counted: past what is snoozed and what others have. */
function sharesOf(filter: ActivityFilter): Condition[] {
  const { state, order_id, caused_by } = filter
  const isOpenNow = state?.length === 1 && state[0] === "open"

  return isOpenNow &&
    feedOrderOf(filter) === "last_at" &&
    order_id === undefined &&
    caused_by === undefined
    ? openShares(filter.assigned_to)
    : []
}

/** One actor, and types of entries, have an index of their own: there the kind of actor is only a filter. */
function actorWalks({
  actor_id,
  actor_type,
  event_type,
}: ActivityFilter): Condition[][] {
  return actor_id === undefined && event_type === undefined
    ? walksBy("actor_type", actor_type)
    : [listCondition("actor_type", actor_type)]
}

/** An order, open problems, and what one request caused are small sets with an index of their own: there one walk, filtered, is right. */
export function isSmallSet(filter: ActivityFilter): boolean {
  return (
    filter.order_id !== undefined ||
    filter.caused_by !== undefined ||
    isOpenOnly(filter)
  )
}

type ListColumn = "level" | "event_type" | "actor_type"

export function listCondition(
  column: ListColumn,
  values: string[] | undefined
): Condition[] {
  return values ? [{ sql: `${column} = any(?::text[])`, values: [values] }] : []
}

function walksBy(
  column: ListColumn,
  values: string[] | undefined
): Condition[][] {
  if (!values) {
    return [[]]
  }

  // A literal for the level: the partial index is chosen only where the planner sees its predicate hold.
  return [...new Set(values)].map((value) =>
    column === "level"
      ? [{ sql: `level = '${levelLiteral(value)}'`, values: [] }]
      : [{ sql: `${column} = ?`, values: [value] }]
  )
}

/** An unknown level matches nothing, and never reaches the statement. */
function levelLiteral(level: string): string {
  return LEVELS.find((known) => known === level) ?? ""
}

import type { ActivityFilter } from "../../../types"
import { GROUP_KEY, NEEDS_ATTENTION } from "../table"
import type { Condition } from "./condition"
import { assigneeCondition } from "./assignees"
import { isOpenOnly, stateSql } from "./problem-states"
import { lookedFor } from "./words"

const OPERATORS = { gte: ">=", gt: ">", lte: "<=", lt: "<" } as const

/**
 * Conditions of the feed, without level, type and kind of actor: those choose the index, see `feed-walks.ts`.
 */
export function conditionsOf(filter: ActivityFilter): Condition[] {
  const conditions: Condition[] = [{ sql: "deleted_at is null", values: [] }]

  // Also where it follows from another condition: saying so lets the attention index serve.
  if (isOpenOnly(filter)) {
    conditions.push({ sql: NEEDS_ATTENTION, values: [] })
  }

  const state = stateSql(filter)

  if (state) {
    conditions.push({ sql: state, values: [] })
  }

  if (filter.assigned_to) {
    conditions.push(assigneeCondition(filter.assigned_to))
  }

  if (filter.group !== undefined) {
    conditions.push({ sql: `${GROUP_KEY} = ?`, values: [filter.group] })
  }

  if (filter.order_id !== undefined) {
    conditions.push({
      sql: "order_id = any(?::text[])",
      values: [[filter.order_id].flat()],
    })
  }

  if (filter.actor_id !== undefined) {
    conditions.push({ sql: "actor_id = ?", values: [filter.actor_id] })
  }

  if (filter.caused_by !== undefined) {
    conditions.push({ sql: "caused_by = ?", values: [filter.caused_by] })
  }

  if (filter.q !== undefined) {
    conditions.push(...lookedFor(filter.q, filter.q_orders))
  }

  for (const [name, operator] of Object.entries(OPERATORS)) {
    const date = filter.occurred_at?.[name as keyof typeof OPERATORS] // the literal's own keys

    if (date) {
      conditions.push({ sql: `occurred_at ${operator} ?`, values: [date] })
    }
  }

  return conditions
}

import type { ActivityFilter } from "../../../types"
import { NEEDS_ATTENTION } from "../table"
import type { Condition } from "./condition"
import { IS_AWAKE } from "./problem-states"

type Assignees = NonNullable<ActivityFilter["assigned_to"]>

/** Problems that nobody has assigned or snoozed: nearly all that are open. In the words of their partial index. */
const UNTOUCHED = "snoozed_until is null and assigned_to is null"

/** All others, in the words of theirs. */
const TOUCHED = "(snoozed_until is not null or assigned_to is not null)"

/** Whoever is responsible for a problem is one of these. */
export function assigneeCondition(assignees: Assignees): Condition {
  const users = usersAmong(assignees)
  const anyOf = { sql: "assigned_to = any(?::text[])", values: [users] }

  return assignees.includes(null)
    ? { sql: `(assigned_to is null or ${anyOf.sql})`, values: anyOf.values }
    : anyOf
}

/**
 * What is open and not snoozed, in shares that have no row in common. Each is a range of an index of
 * open problems, so that ten thousand which are snoozed, or are somebody else's, are not read past.
 *
 * @param assignees those whose problems count, null for nobody's; by default everybody's
 */
export function openShares(assignees?: Assignees): Condition[] {
  if (!assignees) {
    return [share(UNTOUCHED), share(`${TOUCHED} and ${IS_AWAKE}`)]
  }

  const ofNobody = assignees.includes(null)
    ? [
        share(UNTOUCHED),
        share("assigned_to is null and snoozed_until <= now()"),
      ]
    : []
  const ofUsers = usersAmong(assignees).map((user) =>
    share(`assigned_to = ? and ${IS_AWAKE}`, user)
  )

  return [...ofNobody, ...ofUsers]
}

function usersAmong(assignees: Assignees): string[] {
  return [...new Set(assignees)].filter((assignee) => assignee !== null)
}

function share(sql: string, ...values: string[]): Condition {
  return {
    sql: `deleted_at is null and ${NEEDS_ATTENTION} and ${sql}`,
    values,
  }
}

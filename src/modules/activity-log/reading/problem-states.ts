import type {
  ActivityFilter,
  ActivityLevel,
  ActivityState,
} from "../../../types"
import { NEEDS_ATTENTION } from "../table"

/** A snooze ends by itself: nothing is written then. */
export const IS_AWAKE = "(snoozed_until is null or snoozed_until <= now())"

/** What each state means in the table. What went well has none. */
const STATES = {
  open: `(${NEEDS_ATTENTION} and ${IS_AWAKE})`,
  snoozed: `(${NEEDS_ATTENTION} and snoozed_until > now())`,
  resolved: "(level <> 'info' and resolved_at is not null)",
} satisfies Record<ActivityState, string>

const PROBLEM_LEVELS: ActivityLevel[] = ["warning", "error"]

/** Only what is open can match: few rows, which have an index of their own. */
export function isOpenOnly({
  attention,
  group,
  state,
}: ActivityFilter): boolean {
  return (
    attention === true ||
    group !== undefined ||
    (state !== undefined && !state.includes("resolved"))
  )
}

/** What a state asks of a row, without what `isOpenOnly` says already; null where nothing is asked. */
export function stateSql({ state }: ActivityFilter): string | null {
  if (!state) {
    return null
  }

  const states = [...new Set(state)].map((name) => STATES[name])

  return states.length ? `(${states.join(" or ")})` : "false"
}

/** The levels to walk: only problems have a state and an assignee, and have an index by level. */
export function levelsOf({
  level,
  state,
  assigned_to,
}: ActivityFilter): ActivityLevel[] | undefined {
  return state || assigned_to
    ? PROBLEM_LEVELS.filter((problem) => level?.includes(problem) ?? true)
    : level
}

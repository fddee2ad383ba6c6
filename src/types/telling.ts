import type { ActivityLevel } from "./vocabulary"

/**
 * What `activity_log.problem_opened`, `.problem_reopened` and `.problem_resolved` carry on the bus:
 * once a change, after it was written, and never for what a backfill finds.
 */
export type ProblemEvent = {
  /** The id of the entry. */
  id: string
  /** Key of its group, as `GET /admin/activity/attention/groups` has it. */
  group: string
  order_id: string | null
  level: ActivityLevel
}

/** What an alert says, as a template of the shop's own gets it in `data`. */
export type AlertData = {
  /** `opened`, `more` and `over` are of one group; `several` is of many that opened at once. */
  kind: "opened" | "more" | "over" | "several" | "digest"
  /** The same in one line, and in two: as the admin's bell shows it. */
  title: string
  description: string
  groups: AlertGroup[]
  /** How many groups there are beyond those that are listed. */
  others: number
  /** The page of the admin where they are; null where the shop does not say where its admin is. */
  url: string | null
}

export type AlertGroup = {
  key: string
  event_type: string
  level: ActivityLevel
  /** The type in the shop's language. */
  label: string
  message: string
  /** What it means, and what to do about it. Null for types of the shop's own. */
  cause: string | null
  next_step: string | null
  /** How many problems are open. */
  entries: number
  orders: number
  /** How many have come since the last message, where the message is `more`. */
  more: number
  first_occurred_at: string
}

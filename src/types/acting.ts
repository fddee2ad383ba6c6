/**
 * What became of a call to a third party, as far as its failure says: `payload.outcome`.
 *
 * - `refused`: it answered no; nothing was done
 * - `not_sent`: it was never reached, or never asked; nothing was done
 * - `unknown`: it was asked and did not answer, or failed while it worked: it may have been done
 */
export type CallOutcome = "refused" | "not_sent" | "unknown"

/** How an action of an entry stands now. */
export type ActionState = "possible" | "running" | "impossible"

/** Why an action is impossible, or asks for a confirmation: for views in other languages. */
export type ActionReason =
  | "closed"
  | "not_allowed"
  | "unknown_input"
  | "order_gone"
  | "order_cancelled"
  | "nothing_unfulfilled"
  | "payment_gone"
  | "payment_cancelled"
  | "captured_already"
  | "nothing_captured"
  | "refunded_already"
  | "notification_gone"
  | "content_unkept"
  | "sent_already"
  | "cart_gone"
  | "cart_completed"
  | "nothing_authorized"
  | "money_apart"
  | "exported_already"
  | "import_file"
  | "location_gone"
  | "option_gone"
  | "various"

/**
 * Why a press was answered 409, and nothing was done: as above, or since it is being tried (`running`), since too
 * much is (`busy`), or since it may have been done already and nobody confirmed (`unconfirmed`). None where a plugin says it in words of its own.
 */
export type RefusalReason = ActionReason | "running" | "busy" | "unconfirmed"

/** One action of an entry, as `GET /admin/activity/:id` answers it. */
export type ActivityAction = {
  id: string
  state: ActionState
  /** Why it is impossible, in English. */
  reason?: string
  reason_code?: ActionReason
  /** Whether the third party may have done it already. */
  needs_confirmation: boolean
  /** What may have been done, and where to look first, in English. */
  confirmation?: string
  /** What the person may give, with what is offered: `{ to: "ada@example.com" }`. */
  input?: Record<string, string>
}

/** One action over a group, as `GET /admin/activity/attention/groups` answers it. */
export type ActivityGroupAction = {
  id: string
  /** `impossible` where it is so for each entry; of a large group not all are asked, and it is `possible`. */
  state: "possible" | "impossible"
  /** As many as one run takes, the oldest ones. Only where the group has more. */
  takes_oldest?: number
  /** In English, where it is impossible. */
  reason?: string
  reason_code?: ActionReason
}

/** What became of an action that was pressed. */
export type ActionResult = {
  /** `started`: it goes on in the background. */
  state: "succeeded" | "failed" | "started"
  /** The words of what failed. */
  message?: string
  /** Ids of what was made. */
  [id: string]: unknown
}

export type ActivityRunState = "running" | "stopped" | "completed"

/** One action over a group, as `GET /admin/activity/runs/:id` answers it. */
export type AdminActivityRun = {
  id: string
  action: string
  group_key: string
  total: number
  done: number
  succeeded: number
  failed: number
  skipped: number
  state: ActivityRunState
  /** Why it was stopped; null where it was not. */
  stopped_because: string | null
  /** For views in other languages: who or what stopped it; `failures`: too many of one cause in a row. */
  stopped_by: "person" | "failures" | "erasure" | null
  /** Whether the role of whoever asks allows them to stop it. */
  may_stop: boolean
  created_at: string
  /** Null while it is going. */
  ended_at: string | null
}

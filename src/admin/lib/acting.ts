import type { ActionReason, ActivityAction, CallOutcome } from "../../types"
import { definedActionLabel, definedType } from "./defined-types"
import { typeInWords } from "./presentation"

/** The log's own actions: each has a name, and words for what may have been done already. */
export const OWN_ACTIONS = [
  "submit_again",
  "capture_again",
  "refund_again",
  "send_again",
  "complete_cart",
  "run_again",
] as const

type OwnAction = (typeof OWN_ACTIONS)[number]

type Plain =
  | "running"
  | "askTitle"
  | "askUnnamed"
  | "askGroup"
  | "lookFirst"
  | "anyway"
  | "to"
  | "toMissing"
  | "succeeded"
  | "started"
  | "failedAgain"
  | "progress"
  | "stop"
  | "runEnded"
  | "runStopped"
  | "runOutage"

export type ActingTexts = Record<
  | OwnAction
  | `may_${OwnAction}`
  | `why_${ActionReason}`
  | `outcome_${CallOutcome}`
  | Plain,
  string
>

/** What became of a call to a third party, as the payload has it. */
const OUTCOMES = [
  "refused",
  "not_sent",
  "unknown",
] as const satisfies readonly CallOutcome[]

/** Null for an action of somebody's own: its id is all that is known. */
export const ownAction = (id: string): OwnAction | null =>
  OWN_ACTIONS.find((own) => own === id) ?? null

export const outcomeIn = (
  payload: Record<string, unknown>
): CallOutcome | null =>
  OUTCOMES.find((outcome) => outcome === payload.outcome) ?? null

/** A button that can be pressed comes before one that says why it cannot. */
export const isOffered = ({ state }: ActivityAction): boolean =>
  state !== "impossible"

/** What can be done for all entries of a group at once. A wrong address is wrong for one alone. */
const GROUP_ACTIONS = new Map<string, OwnAction>([
  ["order.submission_failed", "submit_again"],
  ["order.fulfillment_cancelled", "submit_again"],
  ["order.payment_failed", "capture_again"],
  ["order.refund_failed", "refund_again"],
  ["order.email.failed", "send_again"],
  ["email.failed", "send_again"],
  ["payment.without_order", "complete_cart"],
])

/** The id of it; of a declared type its first action. Null for groups that have none. */
export const groupAction = (eventType: string): string | null =>
  GROUP_ACTIONS.get(eventType) ?? definedType(eventType)?.actions[0]?.id ?? null

/** What its button is called: by who declared it, by the log, else by its id. */
export const actionLabel = (
  entry: { event_type: string },
  id: string,
  { t, locale }: { t: (key: `acting.${OwnAction}`) => string; locale: string }
): string => {
  const own = ownAction(id)
  return (
    definedActionLabel(entry, id, locale) ??
    (own ? t(`acting.${own}`) : typeInWords(id))
  )
}

import type {
  ActionReason,
  ActivityAction,
  CallOutcome,
  RefusalReason,
} from "../../types"
import { definedActionLabel } from "./defined-types"
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
  | "askOldest"
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
  | `why_${RefusalReason}`
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

/** Why it cannot be done now, in the reader's language; a plugin's own reason as it is. */
export const whyNot = (
  { reason, reason_code }: { reason?: string; reason_code?: ActionReason },
  t: (key: `acting.why_${ActionReason}`) => string
): string | undefined => (reason_code ? t(`acting.why_${reason_code}`) : reason)

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

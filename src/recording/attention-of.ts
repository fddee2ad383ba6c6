import type {
  ActivityPayload,
  ActivityType,
  CatalogEntry,
  LogEventOptions,
} from "../types"
import { problemKeyOf, problemScopeKey } from "./problem-key"
import { ANY_THING } from "./storing/stake"

type AttentionEntry = Pick<
  CatalogEntry,
  | "level"
  | "resolves"
  | "mends"
  | "steps"
  | "subject"
  | "cause"
  | "problem"
  | "stake"
  | "isProblem"
>

type About = {
  order_id: string | null
  payload: ActivityPayload
  message?: string
}

/**
 * What an entry does to attention: which problem it is, which problems it closes, and how much is
 * at stake or was done. The module that keeps the rows knows no types, and is handed all three.
 */
export function attentionOf(
  type: string,
  entry: AttentionEntry,
  about: About
): Pick<LogEventOptions, "problem_key" | "resolves" | "stake"> {
  const { order_id, payload, message } = about
  const stake = order_id ? (entry.stake?.(payload) ?? null) : null
  const subject = entry.subject?.(payload) ?? thingsIn(stake)
  const resolves = [
    ...(entry.resolves ?? []).flatMap((resolved) =>
      closedScopes(resolved, entry, about)
    ),
    ...mendedActions(entry, about),
    ...(order_id ? (entry.steps ?? []) : []).map((step) =>
      problemScopeKey({ type: OVERDUE, order_id, subject: step })
    ),
  ]

  return {
    // A warning is a problem where it says what it is about, or how much; most only want to be read.
    ...(entry.level === "error" ||
    (entry.level === "warning" && (subject ?? stake ?? entry.isProblem))
      ? {
          problem_key: problemKeyOf({ type, order_id, subject }, payload, {
            message,
            cause: entry.cause?.(payload),
            problem: entry.problem?.(payload),
          }),
        }
      : {}),
    ...(resolves.length ? { resolves } : {}),
    ...(stake ? { stake } : {}),
  }
}

/** A step is the subject of the problem that it is late, whatever the entry that takes it is about. */
const OVERDUE: ActivityType = "order.overdue"

/** Different things that failed are different problems, however alike their causes are. */
function thingsIn(stake: Record<string, number> | null): string | null {
  const things = Object.keys(stake ?? {}).filter((name) => name !== ANY_THING)

  return things.length ? things.sort().join() : null
}

function closedScopes(
  type: ActivityType,
  entry: AttentionEntry,
  { order_id, payload }: About
): string[] {
  const subject = entry.subject?.(payload) ?? null
  const scope = problemScopeKey({ type, order_id, subject })

  if (!order_id) {
    return [scope]
  }

  return subject
    ? [scope, problemScopeKey({ type, order_id: null, subject })]
    : // Without the last separator: whatever the subject is, or the things.
      [scope.slice(0, -1)]
}

function mendedActions(
  { mends = [] }: AttentionEntry,
  { order_id }: About
): string[] {
  return order_id
    ? mends.map((subject) =>
        problemScopeKey({ type: "order.action_failed", order_id, subject })
      )
    : []
}

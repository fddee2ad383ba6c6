import type { ActivityPayload, CatalogEntry, LogEventOptions } from "../types"
import { problemKeyOf, problemScopeKey } from "./problem-key"

/**
 * What an entry does to attention: which problem it is, and which open problems it closes.
 * The module that keeps the rows knows no types, and is handed both.
 */
export function attentionOf(
  type: string,
  entry: Pick<
    CatalogEntry,
    "level" | "resolves" | "subject" | "cause" | "problem"
  >,
  {
    order_id,
    payload,
    message,
  }: { order_id: string | null; payload: ActivityPayload; message?: string }
): Pick<LogEventOptions, "problem_key" | "resolves"> {
  const subject = entry.subject?.(payload) ?? null
  const resolves = (entry.resolves ?? []).flatMap((resolved) => [
    problemScopeKey({ type: resolved, order_id, subject }),
    ...(order_id && subject
      ? [problemScopeKey({ type: resolved, order_id: null, subject })]
      : []),
  ])

  return {
    // A warning is a problem where it says what it is about; most only want to be read.
    ...(entry.level === "error" || (entry.level === "warning" && subject)
      ? {
          problem_key: problemKeyOf({ type, order_id, subject }, payload, {
            message,
            cause: entry.cause?.(payload),
            problem: entry.problem?.(payload),
          }),
        }
      : {}),
    ...(resolves.length ? { resolves } : {}),
  }
}

import type { Attempt, Failure } from "./failure"
import { collectIds } from "./judging/collect-ids"
import { roughSize } from "./rough-size"
import type { Work } from "./work-queue"

const KEY_WORDS_LENGTH = 200

/**
 * Where a failure or an attempt waits: behind all of the same order, as far as its ids say which
 * that is before anybody has asked.
 */
export function toWork(seen: Failure | Attempt, run: Work["run"]): Work {
  const { step, call, scope, inputs } = seen
  const error = "error" in seen ? seen.error : null
  const lane = scope?.order_id ?? idIn(seen) ?? step?.root_workflow ?? "shop"

  return {
    lane,
    key: [
      lane,
      "error" in seen ? "failure" : "attempt",
      step?.workflow,
      step?.step,
      call?.name,
      wordsOf(error).slice(0, KEY_WORDS_LENGTH),
    ].join("|"),
    bytes: roughSize([inputs, call?.args, error, wordsOf(error)]),
    run,
  }
}

/** An order's id, else the first id of all that leads to one. */
function idIn({
  call,
  inputs,
  scope,
}: Pick<Failure, "call" | "inputs" | "scope">): string | null {
  const path = scope?.request?.facts().path.split("/") ?? []
  const found = [call?.args, ...inputs, path].map(collectIds)
  const [order] = found.flatMap((ids) => ids.order ?? [])
  const [other] = found.flatMap((ids) => Object.values(ids).flat())

  return order ?? other ?? null
}

/** Errors are foreign: what they say may be no text, or throw. */
function wordsOf(error: unknown): string {
  try {
    const { message } = error as { message?: unknown } // throws where there is none to read

    return typeof message === "string" ? message : ""
  } catch {
    return ""
  }
}

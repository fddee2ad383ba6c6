import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ulid } from "ulid"
import type { Cause } from "../failure"
import { quietMoment } from "./quiet-moment"
import { runIn, running } from "./running"

/**
 * A request's cause. Its id is made when it is first asked for: most requests only read.
 *
 * Never the caller's own `x-request-id`: whoever sends the same one twice would join what has
 * nothing to do with each other.
 */
export function requestCause(): Cause {
  let id: string | undefined

  return {
    began_at: new Date(),
    get id() {
      return (id ??= `req_${ulid()}`)
    },
  }
}

/** Gives every request a cause, webhooks among them, and counts it while it is served. */
export function causeContext(
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  res.once("close", quietMoment.begin())
  inCause(requestCause(), next)
}

/** Runs `work` as part of what has this cause. An earlier cause stays: it set off this one. */
export function inCause<Result>(cause: Cause, work: () => Result): Result {
  const known = running()

  return known.scope?.cause
    ? work()
    : runIn({ ...known, scope: { ...known.scope, cause } }, work)
}

/** Runs `work` as a consequence: the same caused it, and nobody who asked for that did it. */
export function asFollowUp<Result>(work: () => Result): Result {
  const known = running()

  return known.scope
    ? runIn(
        { ...known, scope: { ...known.scope, actor: null, isFollowUp: true } },
        work
      )
    : work()
}

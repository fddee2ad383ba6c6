import type { Failure } from "../failure"

/**
 * What lies at the bottom of a failure: what the third party raised, where one was asked. Medusa's
 * modules put some of that into words of their own.
 */
export function raisedBy({
  error,
  refusals,
}: Pick<Failure, "error" | "refusals">): unknown {
  return refusals.at(-1)?.error ?? error
}

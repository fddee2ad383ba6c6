/** A chain of more errors than these and the first says nothing new. */
const CAUSES_MAX = 5

/**
 * An error and what lies behind it, the nearest first. `causeOf` names the next one. Errors may hang in a circle: the
 * one that closes it is named once more, and no further.
 */
export function chainOf(
  error: unknown,
  causeOf: (error: unknown) => unknown
): unknown[] {
  const chain = [error]
  const seen = new Set<unknown>()
  let cause = causeOf(error)

  while (cause && !seen.has(cause) && seen.size < CAUSES_MAX) {
    seen.add(cause)
    chain.push(cause)
    cause = causeOf(cause)
  }

  return chain
}

/** What the log itself asks a module with: an object, and nothing of it is kept alive here. */
const own = new WeakSet<object>()

/**
 * Marks what a module is asked with by the log itself: what that call throws is the same that Medusa's
 * own call throws, and would be counted twice.
 */
export function asOwnCall<Input extends object>(input: Input): Input {
  own.add(input)

  return input
}

export function isOwnCall([input]: unknown[]): boolean {
  return typeof input === "object" && input !== null && own.has(input)
}

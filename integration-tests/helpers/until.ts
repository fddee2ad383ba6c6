export type UntilOptions = {
  /** What is awaited, in the words of the error when it never comes. */
  what: string
  timeoutMs?: number
  intervalMs?: number
}

/**
 * Asks again and again until the answer is truthy, and returns it. Fails when
 * the deadline passes; an error thrown by the last attempt becomes its cause.
 */
export const until = async <T>(
  ask: () => T | Promise<T>,
  { what, timeoutMs = 30_000, intervalMs = 100 }: UntilOptions
): Promise<NonNullable<T>> => {
  const deadline = Date.now() + timeoutMs
  let cause: unknown

  for (;;) {
    try {
      const answer = await ask()
      if (answer) {
        return answer
      }
      cause = undefined
    } catch (error) {
      cause = error
    }
    if (Date.now() > deadline) {
      throw new Error(`waited ${timeoutMs} ms in vain for ${what}`, { cause })
    }
    await new Promise((resolve) => setTimeout(resolve, intervalMs))
  }
}

import type { LogEventOptions } from "../types"

/** The options, and the names of those that nobody could use. */
export type Said = { options: LogEventOptions; replaced: string[] }

export function option<T>(
  { options, replaced }: Said,
  name: keyof LogEventOptions,
  use: (input: unknown) => T | null
): T | null {
  try {
    return usable(name, options[name], { use, replaced })
  } catch {
    replaced.push(name)

    return null
  }
}

export function usable<T>(
  name: string,
  input: unknown,
  { use, replaced }: { use: (input: unknown) => T | null; replaced: string[] }
): T | null {
  const value = use(input)

  if (value === null && !isNothing(input)) {
    replaced.push(name)
  }

  return value
}

/** What is said to be nobody's stays so. */
export function unsaid<T>(
  { options }: Said,
  name: "actor" | "caused_by",
  known: T | null | undefined
): T | null {
  return attempt(
    () => options[name],
    () => null
  ).input === undefined
    ? (known ?? null)
    : null
}

/** Empty text stands for nothing given, as in a form. */
function isNothing(input: unknown): boolean {
  return (
    input === null ||
    input === undefined ||
    (typeof input === "string" && !input.replace(/\0/g, "").trim())
  )
}

/** Reading may throw already (a getter, a revoked proxy): then there was something, and it is of no use. */
export function attempt<T>(
  read: () => unknown,
  use: (input: unknown) => T | null
): { input: unknown; value: T | null } {
  try {
    const input = read()

    return { input, value: use(input) }
  } catch {
    return { input: "unreadable", value: null }
  }
}

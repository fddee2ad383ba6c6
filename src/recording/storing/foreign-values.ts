import { listedNames } from "./listed-names"

/** The fields of an error without its stack, which is long and names paths of the machine. `code` and the like are own properties. */
export function fieldsOfError(
  error: Error,
  max: number
): Record<string, unknown> {
  const { name, message, cause } = error
  // One more than is kept, so that the rest is missed.
  const own = listedNames(error).first.slice(0, max + 1)

  return {
    name,
    message,
    cause,
    ...Object.fromEntries(
      own.map((key): [string, unknown] => [key, read(error, key)])
    ),
  }
}

/** One more than is kept, so that the rest is missed. */
export function firstOf<T>(values: Iterable<T>, max: number): T[] {
  const first: T[] = []

  for (const value of values) {
    first.push(value)

    if (first.length > max) {
      break
    }
  }

  return first
}

/** One throwing getter costs its own key, not its siblings. */
export function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key] // any object may be read by key
  } catch {
    return "[unreadable]"
  }
}

export function hasToJSON(value: object): value is { toJSON: () => unknown } {
  return "toJSON" in value && typeof value.toJSON === "function"
}

/** Reads what is foreign: undefined where there is no such field, or where asking for it throws. */
export function readField(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) {
    return undefined
  }

  try {
    return (value as Record<string, unknown>)[key] // any object may be read by key
  } catch {
    // A getter or proxy of somebody's own.
    return undefined
  }
}

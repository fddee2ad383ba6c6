/** One of a payload's budget for so many characters: to read JSON takes time, also where little of it is kept. */
const READ_PER_COST = 2
/** A longer text is searched as a text. */
const MAX_LENGTH = 16_000

/** What it costs to read a text as JSON. Infinity where it is too long, or none for sure. */
export function costOfJson(text: string): number {
  return text.length <= MAX_LENGTH &&
    /^\s{0,20}[[{]/.test(text.slice(0, 21)) &&
    /[}\]]\s{0,20}$/.test(text.slice(-21))
    ? Math.ceil(text.length / READ_PER_COST)
    : Infinity
}

/** An object or a list that is written as a text. Null for any other text. */
export function jsonOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)

    return typeof value === "object" ? value : null
  } catch {
    // Text that only begins and ends like JSON.
    return null
  }
}

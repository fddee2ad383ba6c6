/** `2 items`, `1 item`. */
export function countOf(
  count: number,
  singular: string,
  plural = `${singular}s`
): string {
  const number = quantity(count)

  return `${new Intl.NumberFormat("en-US").format(number)} ${number === 1 ? singular : plural}`
}

const UNITS = [
  { name: "day", ms: 86_400_000 },
  { name: "hour", ms: 3_600_000 },
  { name: "minute", ms: 60_000 },
] as const

/** `6 hours`, `90 minutes`, `2 days`: the largest unit that says it without a remainder; else minutes. */
export function durationWords(ms: number): string {
  const minutes = Math.max(1, Math.round(quantity(ms) / 60_000)) * 60_000
  const { name, ms: unit } =
    UNITS.find((each) => minutes % each.ms === 0) ?? UNITS[2]

  return countOf(minutes / unit, name)
}

/** A number to count with; nothing where a payload sent by others holds none. */
export function quantity(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0
}

/** `(PFY-12345)`, or nothing where there is nothing to say. */
export function bracketed(value: unknown): string {
  const text = spoken(value)

  return text ? `(${text})` : ""
}

/**
 * Joins what is known and leaves out what is not, so that a payload with gaps still reads well:
 * `words("Captured", amount, via("Stripe"))`.
 */
export function words(...parts: (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(" ")
}

/** Payloads sent by others are typed by their senders' hopes; only text becomes words. `word("via", "Stripe")` → `via Stripe`; empty where there is nothing to name. */
export function word(
  preposition: string,
  name: string | null | undefined
): string {
  return typeof name === "string" && name ? `${preposition} ${name}` : ""
}

/** `Placed` + `£43.00` → `Placed — £43.00`. */
export function withDetail(head: string, detail: string): string {
  return detail ? `${head} — ${detail}` : head
}

/** `Failed` + `card declined` → `Failed: card declined`. */
export function withCause(
  head: string,
  cause: string | null | undefined
): string {
  return typeof cause === "string" && cause ? `${head}: ${cause}` : head
}

/** Text or a number as it is; nothing for whatever else a payload sent by others may hold. */
export function spoken(value: unknown): string {
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : ""
}

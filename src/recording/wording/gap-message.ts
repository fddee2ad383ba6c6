import { asDate } from "./as-date"
import { countOf, quantity, spoken } from "./words"

/** Why something was not recorded: it is never the database's fault where it was not. */
export type GapReason = keyof typeof REASONS

/** How much was lost, between which moments, and why. */
export type Gap = {
  count: number
  from: Date
  to: Date
  reason: GapReason
  /** The words of whoever refused, where somebody did. */
  cause?: string | undefined
}

const REASONS = {
  database: "the database could not be written to",
  row: "the database refused them",
  pace: "they came faster than they could be taken",
  failures: "more failed at once than could be kept",
} as const

/** `3 events could not be recorded between 09:12 UTC and 09:14 UTC: the database could not be written to (lock timeout)` */
export function gapMessage({
  count,
  from,
  to,
  reason,
  cause,
}: {
  count?: number
  from?: unknown
  to?: unknown
  reason?: unknown
  cause?: unknown
}): string {
  const lost = `${countOf(quantity(count), "event")} could not be recorded between ${clock(from)} and ${clock(to)}`
  const why = isReason(reason) ? `: ${REASONS[reason]}` : ""

  const words = spoken(cause)

  return `${lost}${why}${words ? ` (${words})` : ""}`
}

/** A payload of others may hold anything under this name. */
function isReason(reason: unknown): reason is GapReason {
  return typeof reason === "string" && Object.hasOwn(REASONS, reason)
}

/** In UTC: the shop's own zone is not known here, and the payload holds the full dates. */
function clock(date: unknown): string {
  const text = asDate(date)?.toISOString()

  return text ? `${text.slice(11, 16)} UTC` : "?"
}

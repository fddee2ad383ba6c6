import { asDate } from "./as-date"
import { countOf, quantity } from "./words"

/** `3 events could not be recorded between 09:12 UTC and 09:14 UTC` */
export function gapMessage({
  count,
  from,
  to,
}: {
  count?: number
  from?: unknown
  to?: unknown
}): string {
  return `${countOf(quantity(count), "event")} could not be recorded between ${clock(from)} and ${clock(to)}`
}

/** In UTC: the shop's own zone is not known here, and the payload holds the full dates. */
function clock(date: unknown): string {
  const text = asDate(date)?.toISOString()

  return text ? `${text.slice(11, 16)} UTC` : "?"
}

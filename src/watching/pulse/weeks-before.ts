import { fromWall, offsetAt, toWall } from "../wall-clock"

const WEEK_MS = 7 * 24 * 3_600_000

/** The longest window begins a week ago, after the day before it, and is compared with eight weeks before. */
const WEEKS_SEEN = 11

/** Clocks that change on different days of the year, and by which nearly all that change go: a shop's may be any of them. */
const CLOCKS = [
  "Europe/Berlin",
  "America/New_York",
  "America/Santiago",
  "Australia/Sydney",
  "Africa/Cairo",
]

/**
 * By which clocks the customers of a shop may live at this moment. Those that have not changed for so long that nothing
 * is compared with the time before are all like UTC.
 */
export function clocksAt(now: Date, timeZone: string | undefined): string[] {
  return timeZone === undefined
    ? ["UTC", ...CLOCKS.filter((zone) => hasChanged(zone, now))]
    : [timeZone]
}

function hasChanged(zone: string, now: Date): boolean {
  const offsets = Array.from({ length: WEEKS_SEEN + 1 }, (_, week) =>
    offsetAt(now.getTime() - week * WEEK_MS, zone)
  )

  return new Set(offsets).size > 1
}

/** When the clocks of a time zone showed the same weekday and hour, so many weeks before. */
export function weeksBefore(date: Date, weeks: number, zone: string): Date {
  // What clocks show twice in a night is not the same moment: of this week, it is meant itself.
  return weeks === 0
    ? date
    : fromWall(toWall(date, zone) - weeks * WEEK_MS, zone)
}

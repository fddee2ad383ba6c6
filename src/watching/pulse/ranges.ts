import { idSince } from "../../recording/wording/medusa-ids"
import { clocksAt, weeksBefore } from "./weeks-before"

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** By its length, or the day before. */
type Range = {
  name: string
  week: number
  from_id: string
  until_id: string
  from: string
}

/** What the day before all windows is called. */
export const DAY_BEFORE = "day_before"

/** Each window, and the day that goes before all of them. */
export function rangesAt(
  now: Date,
  {
    windows,
    weeks,
    timeZone,
  }: { windows: number[]; weeks: number; timeZone?: string | undefined }
): Range[] {
  const until = before(now, Math.max(DAY_MS, ...windows))
  const clocks = clocksAt(now, timeZone)

  return [
    ...[...new Set([...windows, HOUR_MS])].flatMap((ms) =>
      rangesOf(`${ms}`, { from: before(now, ms), until: now, weeks, clocks })
    ),
    ...rangesOf(DAY_BEFORE, {
      from: before(until, DAY_MS),
      until,
      weeks,
      clocks,
    }),
  ]
}

/**
 * Of this week and those before, by the clocks that the customers live by: after a change of clocks they order an hour
 * earlier or later by UTC. Of a week that several clocks tell differently, each range.
 */
function rangesOf(
  name: string,
  {
    from,
    until,
    weeks,
    clocks,
  }: { from: Date; until: Date; weeks: number; clocks: string[] }
): Range[] {
  return Array.from({ length: weeks + 1 }, (_, week) => week).flatMap((week) =>
    distinct(
      clocks.map((zone) => ({
        name,
        week,
        ...between(
          weeksBefore(from, week, zone),
          weeksBefore(until, week, zone)
        ),
      }))
    )
  )
}

function distinct(ranges: Range[]): Range[] {
  return [
    ...new Map(
      ranges.map((range) => [`${range.from_id} ${range.until_id}`, range])
    ).values(),
  ]
}

function between(
  from: Date,
  until: Date
): Pick<Range, "from_id" | "until_id" | "from"> {
  return {
    from_id: idSince("order", from),
    until_id: idSince("order", until),
    from: from.toISOString(),
  }
}

export function before(date: Date, ms: number): Date {
  return new Date(date.getTime() - ms)
}

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

/** Minutes that UTC is ahead of the wall clock at a moment, as `Date` has it. Passed in by tests: a process has one zone. */
export type OffsetAt = (moment: number) => number

export const serverOffset: OffsetAt = (moment) =>
  new Date(moment).getTimezoneOffset()

/** What a clock on the wall shows at a moment: read it by the `getUTC…` methods. */
export function wallAt(moment: number, offsetAt: OffsetAt): Date {
  return new Date(moment - offsetAt(moment) * MINUTE_MS)
}

/** Whether the wall showed the same minute once before: clocks were set back. */
export function isRepeated(moment: number, offsetAt: OffsetAt): boolean {
  const dayBefore = moment - DAY_MINUTES * MINUTE_MS
  const setBackBy = offsetAt(moment) - offsetAt(dayBefore)
  const first = moment - setBackBy * MINUTE_MS

  return setBackBy > 0 && offsetAt(first) === offsetAt(dayBefore)
}

/** What the wall never showed, since clocks were set forward at this very minute. Nearly always nothing. */
export function skippedAt(moment: number, offsetAt: OffsetAt): Date[] {
  const setForwardBy = offsetAt(moment - MINUTE_MS) - offsetAt(moment)
  const now = wallAt(moment, offsetAt).getTime()

  return Array.from(
    { length: Math.max(0, setForwardBy) },
    (_, minute) => new Date(now - (minute + 1) * MINUTE_MS)
  )
}

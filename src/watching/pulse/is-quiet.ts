/** Orders of the same hours: now, and in each of the weeks before, the latest first. */
export type Hours = {
  hours: number
  orders: number
  before: number[]
  /** Checkouts that failed in these hours. */
  failed: number
}

type Quiet = { hours: number; orders: number; expected: number }

/** Fewer weeks say nothing of a weekday. */
const WEEKS_MIN = 4

/** So little is left of what is expected: a dead checkout leaves nothing, a weak day leaves half. */
const FAR_FEWER = 0.1

/** The same where most checkouts fail. */
const FEWER = 0.5
const FAILED_MIN = 5

/**
 * So unlikely it must be that as few orders come by chance. The shop is asked every minute all
 * year, and one false alarm a year is too many.
 */
const CHANCE_MAX = 1e-5

/**
 * Whether far fewer orders came than are to be expected, and in which hours; the shortest that say so.
 * Where few orders are expected, as at night, nothing is said until more hours have gone by.
 */
export function isQuiet(
  spans: readonly Hours[],
  { minimumOrders }: { minimumOrders: number }
): Quiet | null {
  const found = spans.find(({ orders, before, failed }) => {
    const expected = expectedOf(before)
    const share = failed >= FAILED_MIN && failed >= orders ? FEWER : FAR_FEWER

    return (
      expected >= minimumOrders &&
      orders <= expected * share &&
      chanceOf(orders, expected) <= CHANCE_MAX
    )
  })

  return (
    (found && {
      hours: found.hours,
      orders: found.orders,
      expected: Math.round(expectedOf(found.before)),
    }) ??
    null
  )
}

/** Whether orders come again: of the last hour, or a handful since it became quiet. */
export function isBack({
  lastHour,
  sinceAlarm,
}: {
  lastHour: Hours
  sinceAlarm: number
}): boolean {
  return (
    sinceAlarm >= BACK_MIN &&
    lastHour.orders >= expectedOf(lastHour.before) * BACK_SHARE
  )
}

const BACK_MIN = 3
const BACK_SHARE = 0.3

/**
 * A weak week of those before, not the mean: one day of a sale, or a holiday, must not raise what is
 * expected today. 0 where too few weeks are known.
 */
function expectedOf(before: readonly number[]): number {
  const sorted = [...before].sort((one, other) => one - other)

  return before.length < WEEKS_MIN
    ? 0
    : (sorted[Math.floor(sorted.length / 4)] ?? 0)
}

/** How likely it is that at most so many come where so many are expected, if orders come independently (Poisson). */
function chanceOf(orders: number, expected: number): number {
  let term = Math.exp(-expected)
  let sum = term

  for (let count = 1; count <= orders; count += 1) {
    term *= expected / count
    sum += term
  }

  return sum
}

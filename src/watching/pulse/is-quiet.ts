/** Orders of a window that ends now, and of the same window in each of the weeks before. */
export type Counted = { orders: number; before: number[] }

export type Hours = Counted & {
  hours: number
  /** Checkouts that failed in the window. */
  failed: number
  /** The day that went before all windows: whether it is a weak week as a whole. */
  dayBefore: Counted
}

type Quiet = { hours: number; orders: number; expected: number }

/** Fewer weeks say nothing of a weekday. */
const WEEKS_MIN = 4

/** So little is left of what is expected: a dead checkout leaves nothing, a weak day leaves half. */
const FAR_FEWER = 0.1

/** In so many years one false alarm may come by chance, though each moment is judged. */
const YEARS = 10
const HOURS_A_YEAR = 8760

/** Where most checkouts fail, the reason for few orders is known, and chance has less to do with it. */
const FEWER = 0.5
const FAILED_MIN = 5
const FAILING_CHANCE_MAX = 0.01

/** How much the days of a shop differ by themselves, as a share: the weather, an advertisement, a holiday nearby. */
const DAYS_DIFFER = 0.2

/** Added on both sides: a day with few orders says little about whether it was weak. */
const LEVEL_DOUBT = 5

/**
 * Whether far fewer orders came than are to be expected, and in which of the windows; the first that says so.
 * Where few orders are expected, as at night, nothing is said until more of them are missing.
 *
 * Silence is unlikely by as many orders as are missing: of a shop with 15 orders a day about 14, of one with a thousand
 * about 21, since more orders a year begin more silences. No rule can say it earlier and be as seldom wrong.
 */
export function isQuiet(
  windows: readonly Hours[],
  { minimumOrders }: { minimumOrders: number }
): Quiet | null {
  for (const window of windows) {
    const { hours, orders } = window
    const expected = expectedNow(window)

    if (
      isFailing(window, expected) ||
      isDead(window, expected, minimumOrders)
    ) {
      return { hours, orders, expected: Math.round(expected) }
    }
  }

  return null
}

function isDead(
  { hours, orders }: Hours,
  expected: number,
  minimumOrders: number
): boolean {
  // Each order begins a silence: so many of them come in those years, at this time of the week.
  const silences = (expected / hours) * HOURS_A_YEAR * YEARS

  return (
    expected >= minimumOrders &&
    orders <= expected * FAR_FEWER &&
    silences * chanceOf(orders, expected) <= 1
  )
}

function isFailing({ orders, failed }: Hours, expected: number): boolean {
  return (
    failed >= FAILED_MIN &&
    failed >= orders &&
    orders <= expected * FEWER &&
    chanceOf(orders, expected) <= FAILING_CHANCE_MAX
  )
}

/** Whether orders come again: of the last hour, or a handful since it became quiet; and most checkouts do not fail. */
export function isBack({
  lastHour,
  sinceAlarm,
  windows,
}: {
  lastHour: Counted
  sinceAlarm: number
  windows: readonly Hours[]
}): boolean {
  return (
    sinceAlarm >= BACK_MIN &&
    lastHour.orders >= expectedOf(lastHour.before) * BACK_SHARE &&
    !isStillFailing(windows)
  )
}

/** Judged by the shortest window that has enough of both: what failed before it was mended is soon outside. */
function isStillFailing(windows: readonly Hours[]): boolean {
  const [latest] = windows
    .filter(({ orders, failed }) => orders + failed >= FAILED_MIN * 2)
    .sort((one, other) => one.hours - other.hours)

  return latest !== undefined && latest.failed >= latest.orders
}

const BACK_MIN = 3
const BACK_SHARE = 0.3

/** Fewer are expected in a week that has been weak so far, as after Christmas. A strong one raises nothing. */
function expectedNow({ before, dayBefore }: Hours): number {
  const usual = expectedOf(dayBefore.before)
  const level = (dayBefore.orders + LEVEL_DOUBT) / (usual + LEVEL_DOUBT)

  return expectedOf(before) * Math.min(1, level)
}

/**
 * A weak week of those before (the lower quartile), not the mean: one day of a sale, or a holiday, must not raise what
 * is expected today. 0 where too few weeks are known.
 */
function expectedOf(before: readonly number[]): number {
  if (before.length < WEEKS_MIN) {
    return 0
  }

  const sorted = [...before].sort((one, other) => one - other)
  const place = (sorted.length - 1) / 4
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below

  return below + (above - below) * (place - Math.floor(place))
}

/**
 * How likely it is that at most so many come where so many are expected: orders come independently (Poisson), on days
 * that differ (Gamma), which together is a negative binomial distribution.
 */
function chanceOf(orders: number, expected: number): number {
  const shape = 1 / DAYS_DIFFER ** 2
  const share = expected / (expected + shape)
  let term = (1 - share) ** shape
  let sum = term

  for (let count = 1; count <= orders; count += 1) {
    term *= ((shape + count - 1) / count) * share
    sum += term
  }

  return sum
}

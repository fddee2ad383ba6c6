import { isQuiet, type Hours } from "../is-quiet"

const SPANS = [1, 2, 4, 8, 24]
const HOUR = 12
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** A shop: orders a day, the share of each hour, of each weekday (Monday first), and how much days differ. */
type Shop = {
  perDay: number
  hours: number[]
  days: number[]
  spread: number
  trend?: number
}

const NIGHT_AND_DAY = [
  1, 0.5, 0.3, 0.2, 0.3, 0.6, 1.5, 3, 4.5, 5.5, 6, 6, 5.5, 5.5, 5.5, 5.5, 6,
  6.5, 7.5, 8.5, 9, 7.5, 4.5, 2.5,
]
const OFFICE = [
  0, 0, 0, 0, 0, 0, 1, 4, 10, 13, 14, 12, 8, 11, 12, 9, 4, 1, 0.5, 0.3, 0.2, 0,
  0, 0,
]
const TWO_CONTINENTS = [
  5, 5, 5, 4, 3, 2, 2, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5,
]
const EVEN = Array.from({ length: 24 }, () => 1)

const SHOPS: Record<string, Shop> = {
  "a large shop": {
    perDay: 1000,
    hours: NIGHT_AND_DAY,
    days: [1, 1, 1, 1, 1, 1, 1],
    spread: 0.15,
  },
  "a shop of a hundred orders a day": {
    perDay: 100,
    hours: NIGHT_AND_DAY,
    days: [1, 1, 1, 1.1, 1.1, 0.9, 1.2],
    spread: 0.2,
  },
  "a shop of ten orders a day": {
    perDay: 10,
    hours: NIGHT_AND_DAY,
    days: [1, 1, 1, 1, 1, 1, 1],
    spread: 0.3,
  },
  "a wholesaler closed at the weekend": {
    perDay: 300,
    hours: OFFICE,
    days: [1.2, 1.1, 1.1, 1, 0.8, 0.05, 0.02],
    spread: 0.2,
  },
  "a shop on two continents": {
    perDay: 600,
    hours: TWO_CONTINENTS,
    days: [1, 1, 1, 1, 1, 1, 1],
    spread: 0.2,
  },
  "a shop whose days differ much": {
    perDay: 400,
    hours: NIGHT_AND_DAY,
    days: [0.7, 0.8, 1, 1, 1.3, 1.6, 1.4],
    spread: 0.4,
  },
  "a shop that loses a tenth a week": {
    perDay: 500,
    hours: NIGHT_AND_DAY,
    days: [1, 1, 1, 1, 1, 1, 1],
    spread: 0.15,
    trend: -0.1,
  },
  "a shop that gains a tenth a week": {
    perDay: 200,
    hours: NIGHT_AND_DAY,
    days: [1, 1, 1, 1, 1, 1, 1],
    spread: 0.15,
    trend: 0.1,
  },
  "a shop that is sold to by machines": {
    perDay: 2000,
    hours: EVEN,
    days: [1, 1, 1, 1, 1, 1, 1],
    spread: 0.1,
  },
}

/** The same numbers each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed

  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t

    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean)
  let count = 0
  let product = random()

  while (product > limit) {
    count += 1
    product *= random()
  }

  return count
}

function normal(random: () => number): number {
  return (
    Math.sqrt(-2 * Math.log(random() || 1e-9)) *
    Math.cos(2 * Math.PI * random())
  )
}

/** Orders of each five minutes over ten weeks, as running sums; from `deadFrom` on there are none. */
function sumsOf(
  { perDay, hours, days, spread, trend = 0 }: Shop,
  seed: number,
  deadFrom = Infinity
): number[] {
  const random = seeded(seed)
  const whole = hours.reduce((sum, share) => sum + share, 0)
  const sums = [0]
  let ofDay = 1

  for (let slot = 0; slot < 10 * WEEK; slot += 1) {
    if (slot % DAY === 0) {
      ofDay = Math.exp(spread * normal(random))
    }
    const weekday = days[Math.floor(slot / DAY) % 7] ?? 1
    const share = (hours[Math.floor(slot / HOUR) % 24] ?? 0) / whole / HOUR
    const mean = perDay * weekday * share * ofDay * (1 + trend) ** (slot / WEEK)
    sums.push(
      (sums.at(-1) ?? 0) + (slot < deadFrom ? poisson(mean, random) : 0)
    )
  }

  return sums
}

function hoursAt(sums: number[], now: number): Hours[] {
  const between = (from: number, until: number) =>
    (sums[until] ?? 0) - (sums[from] ?? 0)

  return SPANS.map((hours) => ({
    hours,
    orders: between(now - hours * HOUR, now),
    before: Array.from({ length: 7 }, (_, week) => now - (week + 1) * WEEK)
      .filter((until) => until - hours * HOUR >= 0)
      .map((until) => between(until - hours * HOUR, until)),
    failed: 0,
  }))
}

const OPTIONS = { minimumOrders: 12 }

describe.each(Object.entries(SHOPS))("%s", (_, shop) => {
  it("raises no alarm in a normal fortnight, asked every five minutes", () => {
    const alarms = [1, 2, 3, 4, 5].flatMap((seed) => {
      const sums = sumsOf(shop, seed)

      return Array.from(
        { length: 2 * WEEK },
        (_, slot) => 8 * WEEK + slot
      ).flatMap((now) => isQuiet(hoursAt(sums, now), OPTIONS) ?? [])
    })

    expect(alarms).toEqual([])
  })
})

/** Shop → hours until the alarm, where the checkout dies on a Tuesday of the ninth week. */
it.each([
  ["a large shop", 10, 2],
  ["a large shop", 19, 2],
  ["a shop of a hundred orders a day", 17, 4],
  ["a wholesaler closed at the weekend", 9, 2],
  ["a shop on two continents", 3, 2],
  ["a shop whose days differ much", 18, 2],
  ["a shop that gains a tenth a week", 18, 2],
  ["a shop that is sold to by machines", 2, 2],
  // At night few orders are expected, and the morning says it.
  ["a large shop", 2, 8],
] as const)(
  "%s: a checkout that dies at %i o'clock is noticed within %i hours",
  (name, hour, within) => {
    const shop = SHOPS[name]
    const deadFrom = 8 * WEEK + DAY + hour * HOUR
    const sums = sumsOf(shop as Shop, 7, deadFrom)
    const slots = Array.from(
      { length: within * HOUR + 1 },
      (_, slot) => deadFrom + slot
    )

    expect(slots.some((now) => isQuiet(hoursAt(sums, now), OPTIONS))).toBe(true)
  }
)

describe("fewer orders", () => {
  const hours = (said: Partial<Hours>): Hours[] => [
    { hours: 1, orders: 0, before: [40, 38, 44, 41], failed: 0, ...said },
  ]

  it.each([
    ["none where forty are usual", {}, true],
    ["three where forty are usual", { orders: 3 }, true],
    ["ten: a weak day", { orders: 10 }, false],
    ["ten, while twelve checkouts failed", { orders: 10, failed: 12 }, true],
    ["none in a shop of three weeks", { before: [40, 38, 44] }, false],
    ["none where five are usual", { before: [5, 6, 5, 4] }, false],
    [
      "none, with a holiday four weeks ago",
      { before: [40, 38, 44, 41, 40, 0, 39, 42] },
      true,
    ],
  ])("%s", (_, said, expected) => {
    expect(isQuiet(hours(said), OPTIONS) !== null).toBe(expected)
  })
})

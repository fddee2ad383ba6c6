import type { Counted, Hours } from "../is-quiet"

export const HOUR = 12
export const DAY = 24 * HOUR
export const WEEK = 7 * DAY

/** A shop: orders a day, the share of each hour, of each weekday (Monday first), and how much days differ. */
export type Shop = {
  perDay: number
  hours: number[]
  days: number[]
  spread: number
  /** From week to week. */
  trend?: number
  /** Now and then a day has so many times its orders. */
  peak?: number
}

const NIGHT_AND_DAY = [
  1, 0.5, 0.3, 0.2, 0.3, 0.6, 1.5, 3, 4.5, 5.5, 6, 6, 5.5, 5.5, 5.5, 5.5, 6,
  6.5, 7.5, 8.5, 9, 7.5, 4.5, 2.5,
]
const EVENING = [
  1, 0.5, 0.2, 0.1, 0.1, 0.1, 0.3, 0.5, 1, 1, 1.5, 2, 2, 2, 2, 2.5, 4, 6, 9, 14,
  18, 16, 10, 4,
]
const OFFICE = [
  0, 0, 0, 0, 0, 0, 1, 4, 10, 13, 14, 12, 8, 11, 12, 9, 4, 1, 0.5, 0.3, 0.2, 0,
  0, 0,
]
const TWO_CONTINENTS = [
  5, 5, 5, 4, 3, 2, 2, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5,
]
const EVEN = Array.from({ length: 24 }, () => 1)
const ALIKE = [1, 1, 1, 1, 1, 1, 1]
const CLOSED_AT_WEEKENDS = [1.2, 1.1, 1.1, 1, 0.8, 0.05, 0.02]

/** All of them with the noise of orders that come independently. */
export const SHOPS = {
  "a busy shop": shop(1000, NIGHT_AND_DAY, { spread: 0.15 }),
  "an evening shop": shop(200, EVENING),
  "a wholesaler with office hours": shop(300, OFFICE, {
    days: CLOSED_AT_WEEKENDS,
  }),
  "a small wholesaler": shop(40, OFFICE, { days: CLOSED_AT_WEEKENDS }),
  "a weekend shop": shop(80, NIGHT_AND_DAY, {
    days: [0.4, 0.3, 0.4, 0.5, 1.2, 2.3, 1.9],
    spread: 0.25,
  }),
  "a shop of a hundred orders a day": shop(100, NIGHT_AND_DAY, {
    days: [1, 1, 1, 1.1, 1.1, 0.9, 1.2],
  }),
  "a shop of fifty orders a day": shop(50, NIGHT_AND_DAY),
  "a shop of twenty orders a day": shop(20, NIGHT_AND_DAY, { spread: 0.3 }),
  "a shop of ten orders a day": shop(10, NIGHT_AND_DAY, { spread: 0.3 }),
  "a shop of three orders a day": shop(3, NIGHT_AND_DAY, { spread: 0.3 }),
  "a shop in growth": shop(50, NIGHT_AND_DAY, { trend: 0.05 }),
  "a shop that shrinks": shop(2000, NIGHT_AND_DAY, { trend: -0.05 }),
  "a shop with days of sale": shop(60, NIGHT_AND_DAY, { peak: 5 }),
  "a shop whose days differ much": shop(400, NIGHT_AND_DAY, {
    days: [0.7, 0.8, 1, 1, 1.3, 1.6, 1.4],
    spread: 0.4,
  }),
  "a shop on two continents": shop(600, TWO_CONTINENTS),
  "a shop that is sold to by machines": shop(2000, EVEN, { spread: 0.1 }),
} satisfies Record<string, Shop>

export type ShopName = keyof typeof SHOPS

function shop(perDay: number, hours: number[], more: Partial<Shop> = {}): Shop {
  return { perDay, hours, days: ALIKE, spread: 0.2, ...more }
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

/** Of each five minutes: how many orders came until then, and when the last one did. */
export type Lived = { sums: number[]; last: number[] }

type Life = {
  seed: number
  weeks: number
  /** From then on only a share of the orders comes. */
  fall?: { from: number; left: number }
}

export function live(
  { perDay, hours, days, spread, trend = 0, peak = 1 }: Shop,
  { seed, weeks, fall }: Life
): Lived {
  const random = seeded(seed)
  const whole = hours.reduce((sum, share) => sum + share, 0)
  const sums = [0]
  const last = [0]
  let ofDay = 1

  for (let slot = 0; slot < weeks * WEEK; slot += 1) {
    if (slot % DAY === 0) {
      ofDay = Math.exp(spread * normal(random)) * (random() < 1 / 21 ? peak : 1)
    }
    const weekday = days[Math.floor(slot / DAY) % 7] ?? 1
    const share = (hours[Math.floor(slot / HOUR) % 24] ?? 0) / whole / HOUR
    const left = fall && slot >= fall.from ? fall.left : 1
    const mean = perDay * weekday * share * ofDay * (1 + trend) ** (slot / WEEK)
    const orders = poisson(mean * left, random)
    sums.push((sums.at(-1) ?? 0) + orders)
    last.push(orders ? slot + 1 : (last.at(-1) ?? 0))
  }

  return { sums, last }
}

/** What the table would answer at a moment; see count-orders.ts. */
export function windowsAt({ sums, last }: Lived, now: number): Hours[] {
  const weeks = Math.min(8, Math.floor(now / WEEK) - 1)
  const agos = Array.from({ length: weeks }, (_, index) => (index + 1) * WEEK)
  const silence = Math.min(now - (last[now] ?? 0), WEEK)
  const spans = [1, 2, 4, 8, 24].map((hours) => hours * HOUR)
  const before = Math.max(DAY, silence)
  const counted = (from: number, until: number): Counted => ({
    orders: (sums[until] ?? 0) - (sums[from] ?? 0),
    before: agos.map(
      (ago) => (sums[until - ago] ?? 0) - (sums[from - ago] ?? 0)
    ),
  })

  const dayBefore = counted(now - before - DAY, now - before)

  return [...(silence >= HOUR ? [silence] : []), ...spans].map((length) => ({
    ...counted(now - length, now),
    hours: length / HOUR,
    failed: 0,
    dayBefore,
  }))
}

import { isQuiet, type Hours } from "../is-quiet"
import {
  DAY,
  HOUR,
  live,
  SHOPS,
  WEEK,
  windowsAt,
  type Shop,
  type ShopName,
} from "./simulated-shops"

const OPTIONS = { minimumOrders: 12 }

/** Hours until the alarm where orders fall at this hour, each weekday of the tenth week, the fastest first. */
function hoursToAlarm(
  shop: Shop,
  { hour, left = 0, isFailing = false }: Fall
): number[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const from = 9 * WEEK + weekday * DAY + hour * HOUR
    const lived = live(shop, {
      seed: 70 + weekday,
      weeks: 12,
      fall: { from, left },
    })
    let now = from

    while (now < 12 * WEEK && !isQuiet(asked(now), OPTIONS)) {
      now += 1
    }

    return (now - from) / HOUR

    function asked(at: number): Hours[] {
      const windows = windowsAt(lived, at)

      return isFailing
        ? windows.map((each) => failing(each, from, at))
        : windows
    }
  }).sort((one, other) => one - other)

  /** Whoever cannot pay sees a checkout that fails. */
  function failing(window: Hours, from: number, now: number): Hours {
    const hours = Math.min(window.hours, (now - from) / HOUR)
    const failed = ((window.orders / window.hours) * hours * (1 - left)) / left

    return { ...window, failed: Math.floor(failed) }
  }
}

type Fall = { hour: number; left?: number; isFailing?: boolean }

const MEDIAN = 3

describe("a dead checkout", () => {
  it.each<[ShopName, number, number]>([
    ["a busy shop", 10, 1],
    ["a busy shop", 18, 1],
    // At night few orders are expected, and the morning says it.
    ["a busy shop", 2, 6],
    ["a shop that is sold to by machines", 2, 1],
    ["a shop on two continents", 3, 2],
    ["a wholesaler with office hours", 9, 2],
    ["a small wholesaler", 9, 6],
    ["an evening shop", 18, 2],
    ["an evening shop", 10, 6],
    ["a shop whose days differ much", 18, 2],
    ["a shop in growth", 18, 6],
    ["a shop with days of sale", 18, 6],
    ["a shop of a hundred orders a day", 18, 3],
    ["a shop of a hundred orders a day", 10, 4],
    ["a shop of fifty orders a day", 10, 8],
    ["a shop of twenty orders a day", 10, 24],
    ["a shop of ten orders a day", 10, 48],
    ["a shop of three orders a day", 10, 120],
  ])(
    "%s, dead at %i o'clock, is told within %i hours",
    (name, hour, within) => {
      const hours = hoursToAlarm(SHOPS[name], { hour })

      expect(hours[MEDIAN]).toBeLessThanOrEqual(within)
      // Whatever the weekday, since a shop that is closed at weekends expects nobody then.
      expect(hours.at(-1)).toBeLessThan(7 * 24)
    }
  )
})

describe("one of two ways to pay is dead, and 40 % of the orders are left", () => {
  it.each<[ShopName, number]>([
    ["a busy shop", 2],
    ["a shop of a hundred orders a day", 8],
    ["a shop of fifty orders a day", 12],
    ["a shop of twenty orders a day", 120],
  ])("%s, whose checkouts fail, is told within %i hours", (name, within) => {
    const fall = { hour: 10, left: 0.4, isFailing: true }

    expect(hoursToAlarm(SHOPS[name], fall)[MEDIAN]).toBeLessThanOrEqual(within)
  })

  it("is not told where no checkout fails: normal days differ as much", () => {
    const hours = hoursToAlarm(SHOPS["a shop of a hundred orders a day"], {
      hour: 10,
      left: 0.4,
    })

    expect(hours[0]).toBeGreaterThan(48)
  })
})

import { isQuiet } from "../is-quiet"
import {
  HOUR,
  live,
  SHOPS,
  WEEK,
  windowsAt,
  type Shop,
} from "./simulated-shops"

const OPTIONS = { minimumOrders: 12 }

/** A year of fortnights, after the weeks that a shop is compared with. */
const KNOWN_WEEKS = 8
const YEAR_WEEKS = 52
const SEEDS = [1, 2]
const ASKED_EVERY = HOUR / 4

describe.each(Object.entries<Shop>(SHOPS))("%s", (_, shop) => {
  it("raises no alarm in 26 normal fortnights, asked four times an hour, twice over", () => {
    const alarms = SEEDS.flatMap((seed) => {
      const lived = live(shop, { seed, weeks: KNOWN_WEEKS + YEAR_WEEKS })
      const moments = Array.from(
        { length: (YEAR_WEEKS * WEEK) / ASKED_EVERY },
        (_, step) => KNOWN_WEEKS * WEEK + step * ASKED_EVERY
      )

      return moments.flatMap(
        (now) => isQuiet(windowsAt(lived, now), OPTIONS) ?? []
      )
    })

    expect(alarms).toEqual([])
  })
})

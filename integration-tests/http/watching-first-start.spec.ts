import { normalOrder } from "../helpers/simulated-shop"
import { DAY, HOUR, useWatchedShop } from "../helpers/use-watched-shop"

const BEGIN = Date.UTC(2026, 8, 7)
const NOW = BEGIN + 35 * DAY

describe("a shop that gets the plugin when it has been selling for a month", () => {
  const watched = useWatchedShop(NOW - HOUR)

  it("hears once what is late already, and once which step it hardly ever takes", async () => {
    await watched.shop.plan(
      Array.from({ length: 35 * 20 }, (_, n) => {
        const order = normalOrder(BEGIN + n * (DAY / 20))

        return {
          ...order,
          // Nobody of this shop marks an order as delivered, and each twentieth is forgotten.
          deliveredAt: null,
          ...(n % 20 === 0 ? { shippedAt: null } : {}),
        }
      })
    )

    const first = await watched.newlyTold(() => watched.goOn(NOW))
    const later = await watched.newlyTold(() => watched.goOn(NOW + 6 * HOUR))

    expect(first.map(({ order_id, message }) => [order_id, message])).toEqual(
      expect.arrayContaining([
        [
          null,
          expect.stringMatching(
            /^Not delivered within 21 days — (\d+) of \1 orders: this deadline is not watched$/
          ),
        ],
        [
          null,
          expect.stringMatching(
            /^Not shipped within 7 days — \d+ orders were late already when this deadline began$/
          ),
        ],
      ])
    )
    expect(first.filter(({ order_id }) => order_id)).toEqual([])
    expect(later.filter(({ message }) => /delivered/.test(message))).toEqual([])
    expect(later.every(({ order_id }) => order_id !== null)).toBe(true)
  }, 600_000)
})

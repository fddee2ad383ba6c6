import { normalOrder, type PlannedOrder } from "../helpers/simulated-shop"
import { DAY, HOUR, MINUTE, useWatchedShop } from "../helpers/use-watched-shop"

const ORDERS_A_DAY = 1000
const DAYS = 30

/** A Monday. */
const BEGIN = Date.UTC(2026, 8, 7)

describe("a month of a normal shop with 1,000 orders a day", () => {
  const watched = useWatchedShop(BEGIN - HOUR)

  it("gives no false alarm", async () => {
    const every = DAY / ORDERS_A_DAY
    const orders = Array.from({ length: ORDERS_A_DAY * DAYS }, (_, n) =>
      normalOrder(BEGIN + n * every)
    )
    for (let start = 0; start < orders.length; start += 5000) {
      await watched.shop.plan(orders.slice(start, start + 5000))
    }

    await watched.goOn(BEGIN + DAYS * DAY)

    expect(await watched.told()).toEqual([])
  }, 1_200_000)

  it("tells each fault within an hour of its time, and nothing else", async () => {
    const at = watched.now + 10 * MINUTE
    const good = normalOrder(at)
    const faults: PlannedOrder[] = [
      { ...good, confirmedAt: null },
      { ...good, submittedAt: null, shippedAt: null, deliveredAt: null },
      { ...good, shippedAt: null, deliveredAt: null },
      { ...good, deliveredAt: null },
      { ...good, capturedAt: null },
    ]
    const [unconfirmed, unsubmitted, unsent, undelivered, uncaptured] =
      await watched.shop.plan(faults)
    const shipped = good.shippedAt?.getTime() ?? NaN
    const until = async (due: number) =>
      (
        await watched.newlyTold(async () => {
          await watched.goOn(due)
        })
      ).map(({ order_id, message }) => [order_id, message])

    expect(await until(at + 30 * MINUTE)).toEqual([])
    expect(await until(at + 2 * HOUR)).toEqual([
      [unconfirmed, "Confirmation not sent within 1 hour"],
    ])
    expect(await until(at + 4 * DAY - HOUR)).toEqual([])
    expect(await until(at + 4 * DAY + HOUR)).toEqual([
      [unsubmitted, "Not submitted within 4 days"],
    ])
    expect(await until(at + 6 * DAY + HOUR)).toEqual([
      [
        uncaptured,
        expect.stringMatching(
          /^Authorization of £[\d.]+ via Stripe ends soon and is not captured$/
        ),
      ],
    ])
    expect((await until(at + 7 * DAY + HOUR)).sort()).toEqual(
      [
        [unsubmitted, "Not shipped within 7 days"],
        [unsent, "Not shipped within 7 days"],
      ].sort()
    )
    expect(await until(shipped + 21 * DAY - HOUR)).toEqual([])
    expect(await until(shipped + 21 * DAY + HOUR)).toEqual([
      [undelivered, "Not delivered within 21 days"],
    ])
  }, 1_200_000)

  it("says once that orders are paid and no webhook comes", async () => {
    const begin = watched.now + DAY
    watched.doWebhooksCome = false
    await watched.shop.plan(
      Array.from({ length: 31 }, (_, n) => normalOrder(begin + n * 4 * HOUR))
    )

    const said = await watched.newlyTold(async () => {
      await watched.goOn(begin + 12 * DAY)
    })

    expect(said.map(({ event_type }) => event_type)).toEqual([
      "payment.webhooks_missing",
    ])
    expect(said[0]?.message).toMatch(
      /^\d+ orders were paid via Stripe and no webhook came in 7 days$/
    )
  }, 1_200_000)
})

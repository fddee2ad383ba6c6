import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { watchDeadlines } from "../../src/watching/deadlines/watch-deadlines"
import { watchMoney } from "../../src/watching/money/watch-money"
import { openModule } from "../helpers/open-module"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import {
  openSimulatedShop,
  type PlannedOrder,
  type SimulatedShop,
} from "../helpers/simulated-shop"
import { useStore } from "../helpers/use-store"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const ORDERS_A_DAY = 1000
const DAYS = 30

/** A Monday. */
const BEGIN = Date.UTC(2026, 8, 7)

/** Numbers that look like chance, and are the same in each run. */
function chances(seed: number): () => number {
  let state = seed

  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648

    return state / 2_147_483_648
  }
}

const chance = chances(20_261_128)

/** The next moment in which the warehouse works: from 8 to 18, not on weekends. */
function worked(ms: number): number {
  let at = ms

  while (
    [0, 6].includes(new Date(at).getUTCDay()) ||
    new Date(at).getUTCHours() < 8 ||
    new Date(at).getUTCHours() >= 18
  ) {
    at += HOUR
  }

  return at
}

/** An order of a normal shop: confirmed in minutes, packed on the next working day, sent a day or two later. */
function normalOrder(ms: number): PlannedOrder {
  const submitted = worked(ms + chance() * 8 * HOUR)
  const shipped = worked(submitted + chance() * 30 * HOUR)
  const delivered = shipped + (1 + chance() * 6) * DAY

  return {
    at: new Date(ms),
    confirmedAt: new Date(ms + chance() * 5 * MINUTE),
    submittedAt: new Date(submitted),
    shippedAt: new Date(shipped),
    deliveredAt: new Date(delivered),
    capturedAt: new Date(shipped),
  }
}

describe("a month of a normal shop with 1,000 orders a day", () => {
  const store = useStore({ options: { deadlines: false, payments: false } })
  let opened: Awaited<ReturnType<typeof openModule>>
  let container: MedusaContainer
  let shop: SimulatedShop
  let now = BEGIN - HOUR
  let doWebhooksCome = true

  const told = () =>
    store.query<{ event_type: string; order_id: string; message: string }>(
      `select event_type, order_id, message from activity_log
       where level <> 'info' order by occurred_at, message`
    )

  /** Hour by hour, as the shop's process would. */
  const goOn = async (until: number) => {
    while (now < until) {
      now += HOUR
      await shop.goOnTo(new Date(now))
      if (doWebhooksCome) {
        await opened.service.state.set(
          "watching:webhooks:heard:pp_stripe_stripe",
          new Date(now).toISOString()
        )
      }
      await watchDeadlines(container, new Date(now))
      await watchMoney(container, new Date(now))
    }
  }

  beforeAll(async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
    })
    await fulfill(store.shop, id)
    opened = await openModule({
      url: store.databaseUrl,
      options: {},
      logged: [],
      emitted: [],
    })
    const parts: Record<string, unknown> = {
      activity_log: opened.service,
      [ContainerRegistrationKeys.PG_CONNECTION]: opened.knex,
      // What is searched for here is found by SQL; whatever is found in money would be looked up here.
      [ContainerRegistrationKeys.QUERY]: { graph: async () => ({ data: [] }) },
      [ContainerRegistrationKeys.LOGGER]: console,
    }
    container = {
      resolve: (name: string) => parts[name],
    } as unknown as MedusaContainer // all that the searches ask of it
    shop = await openSimulatedShop(store.databaseUrl, id)
  }, 300_000)

  afterAll(async () => {
    await opened.close()
  })

  it("gives no false alarm", async () => {
    const orders = Array.from({ length: ORDERS_A_DAY * DAYS }, (_, n) =>
      normalOrder(BEGIN + (n + chance()) * (DAY / ORDERS_A_DAY))
    )
    for (let start = 0; start < orders.length; start += 5000) {
      await shop.plan(orders.slice(start, start + 5000))
    }

    await goOn(BEGIN + DAYS * DAY)

    expect(await told()).toEqual([])
  }, 900_000)

  it("tells each fault within an hour of its time, and nothing else", async () => {
    const at = now + 10 * MINUTE
    const good = normalOrder(at)
    const faults: PlannedOrder[] = [
      { ...good, confirmedAt: null },
      { ...good, submittedAt: null, shippedAt: null, deliveredAt: null },
      { ...good, shippedAt: null, deliveredAt: null },
      { ...good, deliveredAt: null },
      { ...good, capturedAt: null },
    ]
    const [unconfirmed, unsubmitted, unsent, undelivered, uncaptured] =
      await shop.plan(faults)
    const shipped = good.shippedAt?.getTime() ?? NaN
    const within = async (due: number) => {
      await goOn(due - MINUTE)
      const before = await told()
      await goOn(due + HOUR)
      const after = await told()

      return after
        .filter(
          (entry) =>
            !before.some(
              (each) =>
                each.order_id === entry.order_id &&
                each.message === entry.message
            )
        )
        .map(({ order_id, message }) => [order_id, message])
    }

    // Searched once an hour: what is due in between is told at the next full one.
    expect(await within(at + HOUR)).toEqual([
      [unconfirmed, "Confirmation not sent within 1 hour"],
    ])
    expect(await within(at + 4 * DAY)).toEqual([
      [unsubmitted, "Not submitted within 4 days"],
    ])
    expect(await within(at + 6 * DAY)).toEqual([
      [
        uncaptured,
        expect.stringMatching(/^Authorization of £[\d.]+ via Stripe ends soon/),
      ],
    ])
    expect(await within(at + 7 * DAY)).toEqual(
      expect.arrayContaining([
        [unsubmitted, "Not shipped within 7 days"],
        [unsent, "Not shipped within 7 days"],
      ])
    )
    expect(await within(shipped + 21 * DAY)).toEqual([
      [undelivered, "Not delivered within 21 days"],
    ])
  }, 900_000)

  it("says once that orders are paid and no webhook comes", async () => {
    const before = await told()
    const begin = now + DAY
    doWebhooksCome = false
    await shop.plan(
      Array.from({ length: 31 }, (_, n) => normalOrder(begin + n * 4 * HOUR))
    )

    await goOn(begin + 9 * DAY)

    const said = (await told()).slice(before.length)
    expect(said.map(({ event_type }) => event_type)).toEqual([
      "payment.webhooks_missing",
    ])
    expect(said[0]?.message).toMatch(
      /^\d+ orders were paid via Stripe and no webhook came in 7 days$/
    )
  }, 900_000)
})

import type { AdminActivity } from "../../src/types"
import { openProblems } from "../helpers/attention"
import { feedOf, lineOf } from "../helpers/feed"
import { ONCE_A_WEEK } from "../helpers/looks"
import { runJob, runJobUntil } from "../helpers/run-job"
import { cancelOrder } from "../helpers/shop/orders"
import { fulfill, deliver, ship } from "../helpers/shop/fulfillments"
import { placeOrder } from "../helpers/shop/carts"
import { capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const WATCH = "activity-log-watch-deadlines"
const OVERDUE = "order.overdue"

describe("steps of orders that are late", () => {
  const store = useStore({
    options: {
      deadlines: {
        schedule: ONCE_A_WEEK,
        submitted: "8s",
        shipped: "9s",
        delivered: "2s",
        confirmation_sent: false,
      },
      // Each authorization ends within the time in which it is a warning.
      payments: {
        schedule: ONCE_A_WEEK,
        authorizationTerm: "1h",
        warnBefore: "1h",
      },
    },
  })

  const order = async (email: string, sku = skus.shirt) =>
    await placeOrder(store.shop, { email, items: { [sku]: 1 } })

  const lateOf = async (orderId: string): Promise<AdminActivity[]> =>
    (await feedOf(store, OVERDUE)).filter(
      ({ order_id }) => order_id === orderId
    )

  const untilLate = (orderId: string, step: string) =>
    runJobUntil(store, WATCH, {
      what: `${step} to be late`,
      isDone: async () =>
        (await lateOf(orderId)).some(({ payload }) => payload.step === step),
    })

  const openSteps = async (orderId: string) =>
    (await openProblems(store, orderId))
      .filter(({ event_type }) => event_type === OVERDUE)
      .map(({ payload }) => payload.step)
      .sort()

  const untilOpen = (orderId: string, steps: string[]) =>
    until(async () => (await openSteps(orderId)).join() === steps.join(), {
      what: `${steps.join()} alone to be open`,
      timeoutMs: 30_000,
    })

  beforeAll(async () => {
    // The first search, soon after the start, is over: what comes now is new.
    await until(
      async () =>
        (
          await store.query(
            "select key from activity_log_state where key like 'watching:deadline:%'"
          )
        ).length >= 6,
      { what: "the first search", timeoutMs: 60_000 }
    )
  }, 90_000)

  it("are told once a step, and closed by the step itself", async () => {
    const { id, display_id } = await order("ada@example.com")

    await untilLate(id, "submitted")
    await untilLate(id, "shipped")
    await runJob(store, WATCH)
    const told = await lateOf(id)
    const parcel = {
      orderId: id,
      fulfillmentId: await fulfill(store.shop, id),
    }
    await untilOpen(id, ["shipped"])
    await ship(store.shop, parcel)
    await untilOpen(id, [])
    await untilLate(id, "delivered")
    await deliver(store.shop, parcel)
    await untilOpen(id, [])

    expect(told.map(lineOf).sort()).toEqual([
      "warning order.overdue: Not shipped within 1 minute",
      "warning order.overdue: Not submitted within 1 minute",
    ])
    expect(told[0]).toMatchObject({ payload: { display_id, limit_ms: 8000 } })
  }, 240_000)

  it("are none where the step came in time, nor of an order that is cancelled", async () => {
    const done = await order("grace@example.com")
    const cancelled = await order("joan@example.com")
    const late = await order("lise@example.com")

    const parcel = {
      orderId: done.id,
      fulfillmentId: await fulfill(store.shop, done.id),
    }
    await ship(store.shop, parcel)
    await deliver(store.shop, parcel)
    await cancelOrder(store.shop, cancelled.id)
    await untilLate(late.id, "shipped")

    expect(await lateOf(done.id)).toEqual([])
    expect(await lateOf(cancelled.id)).toEqual([])
  }, 240_000)

  it("are none of goods that need no shipping", async () => {
    const digital = await order("mary@example.com")
    await store.query(
      `update order_line_item set requires_shipping = false
       where id in (select item_id from order_item where order_id = $1)`,
      [digital.id]
    )
    const late = await order("emmy@example.com")

    await untilLate(late.id, "shipped")

    expect(await lateOf(digital.id)).toEqual([])
  }, 240_000)

  it("are closed by the order's cancellation", async () => {
    const { id } = await order("hedy@example.com")
    await untilLate(id, "shipped")

    await cancelOrder(store.shop, id)

    await untilOpen(id, [])
  }, 240_000)

  it("an authorization that ends is told of the order, and closed by the capture; a captured one is not", async () => {
    const captured = await order("rosa@example.com")
    await capture(store.shop, captured.id)
    const held = await order("toni@example.com")
    const told = async (orderId: string) =>
      (await feedOf(store, "order.authorization_expiring")).filter(
        ({ order_id }) => order_id === orderId
      )

    await runJobUntil(store, "activity-log-watch-money", {
      what: "the authorization",
      isDone: async () => (await told(held.id)).length > 0,
    })
    await runJob(store, "activity-log-watch-money")
    const entries = await told(held.id)
    await capture(store.shop, held.id)
    await until(async () => (await told(held.id))[0]?.resolved_at, {
      what: "the capture to close it",
    })

    expect(entries.map(lineOf)).toEqual([
      "warning order.authorization_expiring: Authorization of £28.00 via Stripe ends soon and is not captured",
    ])
    expect(await told(captured.id)).toEqual([])
  }, 240_000)
})

import type { AdminOrderActivityResponse } from "../../src/types"
import { placeOrder, prepareCheckout } from "../helpers/shop/carts"
import { feedLines } from "../helpers/feed"
import { fulfill } from "../helpers/shop/fulfillments"
import { importOrder } from "../helpers/shop/imports"
import { sendMails } from "../helpers/shop/mails"
import { completeOrder } from "../helpers/shop/orders"
import { skus } from "../helpers/shop/skus"
import { useStories } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const anna = "(Anna Quill)"

describe("what is believed", () => {
  const store = useStore()
  const stories = useStories(store)

  const placed = (email: string) =>
    `info order.created: Order placed — £16.00 via Stripe (${email})`

  const placeMug = async (email: string) =>
    (await placeOrder(store.shop, { email, items: { [skus.mug]: 1 } })).id

  const emit = (event: string, data: Record<string, unknown>) =>
    store.shop.guest.post("/hooks/printify", { event, data })

  const datesOf = async (orderId: string) => {
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )

    return activities.map(
      ({ event_type, occurred_at }) => `${event_type} ${occurred_at}`
    )
  }

  it("is the date of an order that was imported with one", async () => {
    const id = await importOrder(store.shop, {
      created_at: "2023-05-01T10:00:00.000Z",
    })
    await completeOrder(store.shop, id)

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £20.00",
      "info order.completed: Order completed",
    ])
    expect(await datesOf(id)).toEqual([
      "order.created 2023-05-01T10:00:00.000Z",
      "order.completed 2023-05-01T10:00:00.000Z",
    ])
  })

  it("is no status that the order has not reached, and it leaves the real one its place", async () => {
    const id = await placeMug("pending@example.com")
    await emit("order.completed", { id })
    await emit("order.archived", { id })
    await emit("order.canceled", { id })
    // Events are handled in turn: by the time that this one is recorded, those were looked at.
    await emit("order.production", { order_id: id, provider: "Printify" })
    await stories.expectTimeline(id, [
      placed("pending@example.com"),
      "info order.production: In production at Printify",
    ])
    await completeOrder(store.shop, id)

    await stories.expectTimeline(id, [
      placed("pending@example.com"),
      "info order.production: In production at Printify",
      `info order.completed: Order completed ${anna}`,
    ])
  })

  it("is no shipping, delivery or cancellation of a fulfillment that only waits", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "packed@example.com",
      items: { [skus.mug]: 1 },
      shipping: "Shipped from our workshop",
    })
    const fulfillmentId = await fulfill(store.shop, id)
    await emit("shipment.created", { id: fulfillmentId })
    await emit("delivery.created", { id: fulfillmentId })
    await emit("order.fulfillment_canceled", {
      order_id: id,
      fulfillment_id: fulfillmentId,
    })

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £15.00 via Stripe (packed@example.com)",
      `info order.submitted: Submitted to manual fulfillment ${anna}`,
    ])
  })

  it("is placing an order before taking its money, also where a webhook completes the checkout", async () => {
    const { shop } = store
    const cart = await prepareCheckout(shop, {
      email: "hook@example.com",
      items: { [skus.mug]: 1 },
    })
    const [session] = await store.query<{ id: string }>(
      `select s.id from payment_session s
       join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id
       where l.cart_id = $1`,
      [cart.id]
    )
    await shop.guest.post("/hooks/payment/stripe_stripe", {
      type: "payment_intent.succeeded",
      data: { object: { amount: 16, metadata: { session_id: session?.id } } },
    })
    const order = await until(
      async () =>
        (
          await store.query<{ order_id: string }>(
            "select order_id from order_cart where cart_id = $1",
            [cart.id]
          )
        )[0],
      { what: "the order of the webhook", timeoutMs: 30_000 }
    )

    await stories.expectTimeline(order.order_id, [
      placed("hook@example.com"),
      "info order.payment_captured: Captured £16.00 via Stripe",
    ])
  })

  it("is nobody's acceptance of a transfer that staff made to a guest", async () => {
    const id = await placeMug("before@example.com")
    await store.shop.admin.post(`/admin/orders/${id}/transfer/guest`, {
      email: "guest@example.com",
    })

    await stories.expectTimeline(id, [
      placed("before@example.com"),
      `info order.transfer_accepted: Order transferred to guest@example.com ${anna}`,
    ])
  })

  it("is no event of the shop's own that only has a name of ours, which is said once", async () => {
    const id = await placeMug("nested@example.com")
    await emit("order.created", { order: { id, total: 12 } })
    await emit("order.created", { order: { id, total: 13 } })
    await emit("order.shipped", { parcel: 7 })
    await emit("sync.failed", { job: "stock" })
    await emit("order.production", { order_id: id })

    await stories.expectTimeline(id, [
      placed("nested@example.com"),
      "info order.production: In production",
    ])
    const [{ count } = { count: -1 }] = await store.query<{ count: number }>(
      "select count(*)::int as count from activity_log where (event_type like 'order.%' and order_id is null) or event_type = 'sync.failed'"
    )
    expect(count).toBe(0)
    const said = store
      .logs()
      .split("\n")
      .flatMap(
        (line) =>
          /event (?:\\?")(\S+?)\\?" was left alone/.exec(line)?.[1] ?? []
      )
    expect(said.sort()).toEqual([
      "order.created",
      "order.shipped",
      "sync.failed",
    ])
  })

  it("is the reason why a message had nobody to send it", async () => {
    await sendMails(store.shop, [
      { channel: "push", to: "device-1", template: "parcel-here" },
    ])

    expect(
      await feedLines(store, { types: ["email.failed"], count: 1 })
    ).toEqual([
      'error email.failed: "parcel-here" by push message to device-1 failed: Could not find a notification provider for channel: push',
    ])
  })

  it("is told once", async () => {
    await stories.expectAllUnchanged()
  })
})

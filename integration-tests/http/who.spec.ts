import type { AdminActivityListResponse } from "../../src/types"
import { placeOrder } from "../helpers/shop/carts"
import { deliver, fulfill, ship } from "../helpers/shop/fulfillments"
import { jo } from "../helpers/shop/open-shop"
import { cancelOrder } from "../helpers/shop/orders"
import { capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { colleague, integration, type Worker } from "../helpers/shop/staff"
import { tasks, tasksOfUsers } from "../helpers/shop/working-day"
import {
  acceptTransfer,
  customerId,
  declineTransfer,
  requestTransfer,
} from "../helpers/shop/transfers"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"
import { byWhom, expectNamed, worked } from "../helpers/who"

const bo = { first_name: "Bo", last_name: "Quire" }
const items = { [skus.mug]: 1 }

describe("who did it", () => {
  const store = useStore({ env: { INK_INTERVAL_MS: "1000" } })

  const guestOrder = async (metadata: Record<string, unknown> = {}) => {
    const { id } = await placeOrder(store.shop, {
      email: "guest@example.com",
      items,
      metadata,
    })

    return id
  }

  const feed = (query: string) =>
    store.shop.admin.get<AdminActivityListResponse>(`/admin/activity?${query}`)

  const untilThere = async (orderId: string, type: string) =>
    await until(
      async () =>
        (await feed(`order_id=${orderId}&limit=200`)).activities.find(
          ({ event_type }) => event_type === type
        ),
      { what: `${type} of ${orderId}`, timeoutMs: 15_000 }
    )

  describe.each([
    ["a user with a session", tasksOfUsers, () => colleague(store.shop, bo)],
    ["a secret API key", tasks, () => integration(store.shop, "Bookkeeping")],
  ])("%s", (_kind, work, hire) => {
    let worker: Worker

    beforeAll(async () => {
      worker = await hire()
    })

    it.each(work)("is named for $name", async (task) => {
      await expectNamed(store, worker, task)
    })

    it("is named still when the account is gone", async () => {
      const done = () => feed(`actor_id=${worker.id}&limit=200`)
      const before = byWhom((await done()).activities)

      await worker.leave()

      const after = (await done()).activities
      expect(byWhom(after)).toEqual(before)
      expect([...new Set(after.map(({ actor_label }) => actor_label))]).toEqual(
        [worker.name]
      )
      expect(after[0]?.payload.actor_email).toBe(worker.email)
    })
  })

  it("is a customer who orders, asks for an order and asks to send it back; not for what the shop does then", async () => {
    const { shop } = store
    const shopper = await shop.customer(jo)
    const id = await customerId(shop, jo.email)
    const own = await placeOrder(shop, {
      email: jo.email,
      items,
      shopper,
      payment: { capture_method: "automatic" },
    })
    const given = await guestOrder()
    const token = await requestTransfer(shop, given, jo.email)
    await acceptTransfer(shop, given, { token, shopper })

    const created = await untilThere(own.id, "order.created")
    expect([created.actor_label, created.actor_id]).toEqual(["Jo March", id])
    expect(byWhom(await worked(store, own.id, 1))).toEqual([
      "order.payment_captured (nobody, no id)",
    ])
    expect(
      (await worked(store, given, 2)).map(({ event_type, actor_label }) => [
        event_type,
        actor_label,
      ])
    ).toEqual([
      ["order.transfer_requested", "Anna Quill"],
      ["order.transfer_accepted", "Jo March"],
    ])

    const parcel = {
      orderId: own.id,
      fulfillmentId: await fulfill(shop, own.id),
    }
    await ship(shop, parcel)
    await deliver(shop, parcel)
    await shopper.post("/store/returns", {
      order_id: own.id,
      items: own.items?.map(({ id }) => ({ id, quantity: 1 })),
      return_shipping: {
        option_id: shop.shippingOptionId("Return to our workshop"),
      },
    })
    const back = await untilThere(own.id, "order.return_requested")
    expect([back.actor_label, back.actor_id]).toEqual(["Jo March", id])
  })

  it("is nobody where a guest declines", async () => {
    const { shop } = store
    const given = await guestOrder()
    const token = await requestTransfer(shop, given, jo.email)
    await declineTransfer(shop, given, { token })

    expect(
      (await worked(store, given, 2)).map(({ event_type, actor_label }) => [
        event_type,
        actor_label,
      ])
    ).toEqual([
      ["order.transfer_requested", "Anna Quill"],
      ["order.transfer_declined", null],
    ])
  })

  it("is nobody where a subscriber goes on with what a customer began", async () => {
    const id = await guestOrder({ submit: "automatically" })

    const submitted = await untilThere(id, "order.submitted")
    const confirmed = await untilThere(id, "order.email.confirmation_sent")

    expect([submitted.actor_id, confirmed.actor_id]).toEqual([null, null])
  })
})

describe("with failures switched off", () => {
  const store = useStore({ options: { failures: { enabled: false } } })

  it("still knows who and what", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, { email: "guest@example.com", items })
    await capture(shop, id)
    await cancelOrder(shop, id)

    const entries = await worked(store, id, 3)

    expect(
      entries.map(({ event_type, actor_label }) => [event_type, actor_label])
    ).toEqual([
      ["order.payment_captured", "Anna Quill"],
      ["order.refunded", "Anna Quill"],
      ["order.cancelled", "Anna Quill"],
    ])
    expect(entries[1]?.caused_by).toBe(entries[2]?.caused_by)
  })
})

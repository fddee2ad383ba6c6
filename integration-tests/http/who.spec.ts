import type { AdminActivity, AdminActivityListResponse } from "../../src/types"
import { entriesOf } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { deliver, fulfill, ship } from "../helpers/shop/fulfillments"
import { jo } from "../helpers/shop/open-shop"
import { cancelOrder, completeOrder } from "../helpers/shop/orders"
import { capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { colleague, integration, type Worker } from "../helpers/shop/staff"
import { tasks } from "../helpers/shop/working-day"
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
    ["a user with a session", () => colleague(store.shop, bo)],
    ["a secret API key", () => integration(store.shop, "Bookkeeping")],
  ])("%s", (_kind, hire) => {
    let worker: Worker

    beforeAll(async () => {
      worker = await hire()
    })

    it.each(tasks)("is named for $name", async (task) => {
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

describe("what caused it", () => {
  const store = useStore({ env: { INK_INTERVAL_MS: "1000" } })

  const orderEntries = async (orderId: string, count: number) =>
    await until(
      async () => {
        const { activities } =
          await store.shop.admin.get<AdminActivityListResponse>(
            `/admin/activity?order_id=${orderId}&limit=200`
          )

        return activities.length >= count ? activities : null
      },
      { what: `${count} entries of ${orderId}`, timeoutMs: 15_000 }
    )

  const causesOf = (entries: AdminActivity[]) =>
    new Map(entries.map(({ event_type, caused_by }) => [event_type, caused_by]))

  it("is one request for all that it sets off, failures and subscribers among them, and another for the next", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "guest@example.com",
      items,
      metadata: { submit: "automatically", printify: "out_of_stock" },
    })
    const causes = causesOf(await orderEntries(id, 4))
    await capture(shop, id)
    await cancelOrder(shop, id)
    const later = causesOf(await orderEntries(id, causes.size + 3))

    const checkout = causes.get("order.created")
    expect(checkout).toMatch(/^req_[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(causes.get("order.email.confirmation_sent")).toBe(checkout)
    expect(causes.get("order.submission_failed")).toBe(checkout)
    expect(later.get("order.refunded")).toBe(later.get("order.cancelled"))
    expect(
      new Set([
        checkout,
        later.get("order.payment_captured"),
        later.get("order.cancelled"),
      ]).size
    ).toBe(3)
  })

  it("is asked for in the feed, with who did it", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, { email: "guest@example.com", items })
    await completeOrder(shop, id)
    const entries = await orderEntries(id, 3)
    const completed = entries.find(
      ({ event_type }) => event_type === "order.completed"
    )
    const types = async (query: string) => {
      const { activities, count } =
        await shop.admin.get<AdminActivityListResponse>(
          `/admin/activity?${query}`
        )
      expect(count).toBe(activities.length)

      return activities.map(({ event_type }) => event_type)
    }
    const of = `order_id=${id}`

    expect(await types(`caused_by=${completed?.caused_by ?? ""}`)).toEqual([
      "order.completed",
    ])
    expect(await types(`${of}&actor_type[]=user`)).toEqual(["order.completed"])
    expect(await types(`${of}&actor_type=user&actor_type=customer`)).toEqual([
      "order.completed",
      "order.created",
    ])
    expect(await types(`${of}&actor_id=${completed?.actor_id ?? ""}`)).toEqual([
      "order.completed",
    ])
    expect(await types(`actor_type[]=api-key`)).toEqual([])
  })

  it("is a webhook for what it reports", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "guest@example.com",
      items,
    })
    const report = () =>
      fetch(`${store.shop.url}/hooks/printify`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-request-id": "mine" },
        body: JSON.stringify({
          event: "order.production",
          data: { order_id: id, provider: "Printify" },
        }),
      })
    await report()
    await report()

    const entries = await orderEntries(id, 4)
    const causes = entries.flatMap(({ event_type, caused_by }) =>
      event_type === "order.production" ? [caused_by] : []
    )
    expect(causes).toEqual([
      expect.stringMatching(/^req_/),
      expect.stringMatching(/^req_/),
    ])
    expect(new Set(causes).size).toBe(2)
  })

  it("is the run of a job, for what fails in it", async () => {
    const { stores } = await store.shop.admin.get<{ stores: { id: string }[] }>(
      "/admin/stores"
    )
    await store.shop.admin.post(`/admin/stores/${stores[0]?.id ?? ""}`, {
      metadata: { ink_tanks: "silent" },
    })

    const [failed] = await entriesOf(store, "system.action_failed")

    expect(failed?.caused_by).toBe(
      `run_${String(failed?.payload.transaction_id)}`
    )
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

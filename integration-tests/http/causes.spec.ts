import type { AdminActivity, AdminActivityListResponse } from "../../src/types"
import { entriesOf } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { cancelOrder, completeOrder } from "../helpers/shop/orders"
import { capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const items = { [skus.mug]: 1 }

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

import type { AdminOrderActivityResponse } from "../../src/types"
import { feedOf, lineOf } from "../helpers/feed"
import { apiClient } from "../helpers/api-client"
import { fillCart, placeOrder } from "../helpers/shop/carts"
import { jo } from "../helpers/shop/open-shop"
import { skus } from "../helpers/shop/skus"
import { timelineOf } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const items = { [skus.mug]: 1 }

describe("a shop that masks e-mail addresses", () => {
  const store = useStore({ options: { privacy: { maskEmails: true } } })

  it("has no address in the table, whichever door an entry came in by", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, { email: "ada@example.com", items })
    await shop.guest.post("/hooks/printify", {
      event: "email.bounced",
      data: { to: "ada@example.com", order_id: id, "ada@example.com": true },
    })
    await shop.admin.post("/admin/activity", {
      event_type: "support.called",
      message: "ada@example.com (Ada <ada@example.com>) called",
      payload: { who: ["ada@example.com"], nested: { to: "ada@example.com" } },
      dedupe_key: "call:ada@example.com",
      order_id: id,
    })
    await shop.admin.post("/admin/activity", {
      event_type: "support.called",
      message: "twice",
      dedupe_key: "call:ada@example.com",
    })

    await until(
      async () => (await feedOf(store, "order.email.confirmation_sent")).length,
      {
        what: "the confirmation",
      }
    )
    await until(async () => (await feedOf(store, "email.bounced")).length, {
      what: "the bounce",
    })

    const rows = await store.query<{ row: string }>(
      "select activity_log::text as row from activity_log"
    )
    expect(rows.length).toBeGreaterThanOrEqual(4)
    expect(rows.filter(({ row }) => row.includes("ada@"))).toEqual([])
    expect(
      (await feedOf(store, "order.email.confirmation_sent")).map(lineOf)
    ).toEqual([
      "info order.email.confirmation_sent: Order confirmation sent to a…@example.com",
    ])
    expect((await feedOf(store, "support.called")).map(lineOf)).toEqual([
      "info support.called: a…@example.com (Ada <a…@example.com>) called",
    ])
  })
})

describe("erasing a person", () => {
  const store = useStore()

  const erase = (body: unknown) =>
    store.shop.admin.post<{ erased: number }>("/admin/activity/erase", body)

  const rowsWith = async (text: string) =>
    await store.query<{ event_type: string }>(
      "select event_type from activity_log where activity_log::text ilike $1",
      [`%${text}%`]
    )

  const allRecorded = (count: number) =>
    until(
      async () =>
        (await feedOf(store, "order.email.confirmation_sent")).length >= count,
      { what: `${count} confirmations` }
    )

  it("blanks them by e-mail address, keeps type, time and everybody else, and does not say whom", async () => {
    const { shop } = store
    const bea = await placeOrder(shop, { email: "bea@example.com", items })
    const other = await placeOrder(shop, { email: "abea@example.com", items })
    await shop.admin.post("/admin/activity", {
      event_type: "support.called",
      message: "BEA@example.com asked for abea@example.com.",
      payload: { email: "bea@example.com", also: "abea@example.com" },
      dedupe_key: "call:bea@example.com",
    })
    await shop.admin.post("/admin/activity", {
      event_type: "support.wrote",
      message: "A letter",
      payload: { first_name: "Bea", amount: 3, phone: "+44 1632 960961" },
      order_id: bea.id,
    })
    await allRecorded(2)
    const before = await timelineOf(store, other.id)

    const { erased } = await erase({ email: "Bea@Example.com" })

    expect(erased).toBe(4)
    expect((await rowsWith("bea@example.com")).length).toBe(
      (await rowsWith("abea@example.com")).length
    )
    expect(await timelineOf(store, other.id)).toEqual(before)
    const { activities } = await shop.admin.get<AdminOrderActivityResponse>(
      `/admin/orders/${bea.id}/activity`
    )
    expect(activities.map(lineOf).sort()).toEqual([
      "info order.created: Order placed — £16.00 via Stripe",
      "info order.email.confirmation_sent: Order confirmation sent to [erased]",
      "info support.wrote: A letter",
    ])
    expect(activities.map(({ payload }) => payload)).toContainEqual({
      first_name: "[erased]",
      amount: 3,
      phone: "[erased]",
    })
    expect((await feedOf(store, "support.called")).map(lineOf)).toEqual([
      "info support.called: [erased] asked for abea@example.com.",
    ])
    const [done] = await feedOf(store, "activity_log.erased")
    expect(done && lineOf(done)).toBe(
      "info activity_log.erased: A person was erased from 4 entries"
    )
    expect(done?.actor_label).toBe("Anna Quill")
    // A word of its own: three letters in a row stand in an id by chance.
    expect(JSON.stringify(done)).not.toMatch(/\bbea\b/i)
    expect(await erase({ email: "bea@example.com" })).toEqual({ erased: 0 })
  })

  it("blanks a customer with an account by id, in all their orders", async () => {
    const { shop } = store
    const shopper = await shop.customer(jo)
    const { customer } = await shopper.get<{ customer: { id: string } }>(
      "/store/customers/me"
    )
    const { id } = await placeOrder(shop, { email: jo.email, items, shopper })
    await fillCart(shop, { email: jo.email, items, shopper })
    await allRecorded(3)

    const { erased } = await erase({ customer_id: customer.id })

    expect(erased).toBeGreaterThanOrEqual(2)
    expect(await rowsWith(jo.email)).toEqual([])
    expect(await rowsWith(customer.id)).toEqual([])
    expect(await timelineOf(store, id)).toEqual([
      "info order.created: Order placed — £16.00 via Stripe",
    ])
  })

  it("answers 400 to whatever names nobody or two, and 401 to strangers", async () => {
    for (const body of [
      {},
      { email: "nobody" },
      { email: "a@example.com", customer_id: "cus_1" },
      { customer_id: "" },
      { name: "Bea" },
    ]) {
      await expect(erase(body)).rejects.toMatchObject({ status: 400 })
    }
    await expect(
      apiClient({ url: store.shop.url }).post("/admin/activity/erase", {
        email: "a@example.com",
      })
    ).rejects.toMatchObject({ status: 401 })
  })
})

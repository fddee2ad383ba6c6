import type {
  AdminActivity,
  AdminOrderActivityResponse,
  OrderEvidence,
} from "../../src/types"
import { feedOf, lineOf } from "../helpers/feed"
import { record } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const items = { [skus.mug]: 1 }

describe("what leaves the shop", () => {
  const store = useStore()

  const lines = async (query: string): Promise<AdminActivity[]> => {
    const text = await store.shop.admin.get<string>(
      `/admin/activity/export?format=ndjson&${query}`
    )

    return text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as AdminActivity) // the format asked for
  }

  /** Messages of one order's timeline, e-mails among them. */
  const storyOf = async (orderId: string): Promise<string[]> => {
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )

    return activities.map(({ message }) => message)
  }

  it("is every entry that the filter finds, newest first, over many pages", async () => {
    const messages = Array.from({ length: 1_201 }, (_, n) => `Gift ${n}`)
    await store.query(
      `insert into activity_log (id, event_type, level, message, payload, occurred_at, occurrences, created_at, updated_at)
       select 'actlog_gift' || n, 'gift.wrapped', 'info', message, '{}', '2026-01-01'::timestamptz + n * interval '1 second', 1, now(), now()
       from unnest($1::text[]) with ordinality as given (message, n)`,
      [messages]
    )

    const exported = await lines("event_type=gift.wrapped")

    expect(exported.map(({ message }) => message)).toEqual(messages.reverse())
  })

  it("says in the log who took what, and leaves that out of the file itself", async () => {
    await record(store.shop, { event_type: "one.thing", message: "=1+1" })

    const csv = await store.shop.admin.get<string>(
      "/admin/activity/export?format=csv&event_type=one.thing"
    )

    expect(csv.split("\r\n")).toEqual([
      expect.stringMatching(/^\uFEFF?id,occurred_at,level/),
      expect.stringContaining(",one.thing,,,'=1+1,user,"),
      "",
    ])
    const [, last] = await feedOf(store, "activity_log.exported")
    expect(last).toMatchObject({
      message: "Activity exported as CSV",
      actor_type: "user",
      payload: { format: "csv", filter: "event_type=one.thing" },
    })
  })

  it("says of a problem until when it waits, and who is responsible, by name", async () => {
    const { id } = await record(store.shop, {
      event_type: "ink.low",
      level: "warning",
      message: "Ink low",
    })
    const { user } = await store.shop.admin.get<{ user: { id: string } }>(
      "/admin/users/me"
    )
    const until = new Date(Date.now() + 86_400_000).toISOString()
    await store.shop.admin.post(`/admin/activity/${id}/snooze`, { until })
    await store.shop.admin.post(`/admin/activity/${id}/assign`, {
      user_id: user.id,
    })

    const csv = await store.shop.admin.get<string>(
      "/admin/activity/export?format=csv&event_type=ink.low"
    )

    expect(csv.split("\r\n")).toEqual([
      expect.stringMatching(/,snoozed_until,assigned_to,payload$/),
      expect.stringContaining(`,${until},Anna Quill,`),
      "",
    ])
  })

  it("is open problems by when they began, once each", async () => {
    const order = await placeOrder(store.shop, {
      email: "open@example.com",
      items,
    })
    for (const message of ["Jam in tray 1", "Fire in the hall"]) {
      await record(store.shop, {
        event_type: "printer.fault",
        level: "error",
        message,
        order_id: order.id,
      })
    }

    const open = await lines(`attention=true&order_id=${order.id}`)

    expect(open.map(lineOf)).toEqual([
      "error printer.fault: Fire in the hall",
      "error printer.fault: Jam in tray 1",
    ])
  })

  it.each([
    ["activity/export", "format is"],
    ["activity/export?format=xls", 'format is "xls"'],
    ["activity/export?format=csv&limit=5", "limit is unknown"],
    ["orders/order_1/activity/evidence?format=pdf", 'format is "pdf"'],
  ])("refuses %s", async (path, words) => {
    await expect(store.shop.admin.get(`/admin/${path}`)).rejects.toMatchObject({
      status: 400,
      body: { message: expect.stringContaining(words) },
    })
  })

  it("is for admins alone", async () => {
    for (const path of [
      "activity/export?format=csv",
      "orders/order_1/activity/evidence",
    ]) {
      await expect(
        store.shop.guest.get(`/admin/${path}`)
      ).rejects.toMatchObject({ status: 401 })
    }
  })

  it("is evidence of an order, as a page and as data", async () => {
    const order = await placeOrder(store.shop, {
      email: "evidence@example.com",
      items,
    })
    await until(
      async () =>
        (await storyOf(order.id)).some((message) =>
          message.includes("confirmation sent")
        ),
      { what: "the confirmation" }
    )

    const { evidence } = await store.shop.admin.get<{
      evidence: OrderEvidence
    }>(`/admin/orders/${order.id}/activity/evidence?format=json`)
    const page = await store.shop.admin.get<string>(
      `/admin/orders/${order.id}/activity/evidence`
    )

    expect(evidence).toMatchObject({
      order: {
        id: order.id,
        display_id: order.display_id,
        email: "evidence@example.com",
        total: { currency_code: "gbp" },
      },
      items: [{ quantity: 1, sku: skus.mug }],
      payments: [
        { id: expect.stringMatching(/^pay_/), captures: [], refunds: [] },
      ],
      messages: [{ to: "evidence@example.com", outcome: "sent" }],
    })
    expect(evidence).not.toHaveProperty("begins_after_days")
    expect(evidence.shipping_address.length).toBeGreaterThan(2)
    expect(evidence.events.map(({ message }) => message)[0]).toMatch(
      /^Order placed/
    )
    expect(page).toContain(`<h1>Order #${order.display_id}</h1>`)
    expect(page).toContain("evidence@example.com")

    await until(
      async () =>
        (await storyOf(order.id)).filter((message) =>
          message.startsWith("Evidence exported as")
        ).length === 2,
      { what: "both exports on the timeline" }
    )
  })

  it("says of evidence whose beginning is not there that some may be missing", async () => {
    // Of February 2024, as its id says; entries of orders are kept for 400 days.
    const old = "order_01HQ8X4V2ZK5J8Y3W7N6M9P0QS"
    await store.query(
      `insert into "order" (id, currency_code, email, created_at) values ($1, 'gbp', 'old@example.com', '2024-02-22')`,
      [old]
    )

    const { evidence } = await store.shop.admin.get<{
      evidence: OrderEvidence
    }>(`/admin/orders/${old}/activity/evidence?format=json`)

    expect(evidence.begins_after_days).toBe(400)
    expect(
      await store.shop.admin.get(`/admin/orders/${old}/activity/evidence`)
    ).toContain("The shop keeps entries for 400 days")
  })

  it("is not there for an order that Medusa does not have", async () => {
    await expect(
      store.shop.admin.get("/admin/orders/order_nobody/activity/evidence")
    ).rejects.toMatchObject({ status: 404 })
  })
})

import type {
  AdminActivity,
  AdminActivityAttentionResponse,
  AdminActivityListResponse,
  AdminActivityResolveResponse,
  AdminActivityResponse,
} from "../../src/types"
import { apiClient } from "../helpers/api-client"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { useStore } from "../helpers/use-store"

describe("recording over HTTP, and attention", () => {
  const store = useStore()

  const record = async (body: object): Promise<AdminActivity> => {
    const { activity } = await store.shop.admin.post<AdminActivityResponse>(
      "/admin/activity",
      body
    )

    return activity
  }

  const attention = () =>
    store.shop.admin.get<AdminActivityAttentionResponse>(
      "/admin/activity/attention"
    )

  const feed = async (query: string) => {
    const { activities } =
      await store.shop.admin.get<AdminActivityListResponse>(
        `/admin/activity?${query}`
      )

    return activities.map(({ message }) => message)
  }

  const resolve = (path: string, body?: object) =>
    store.shop.admin.post<AdminActivityResolveResponse>(path, body)

  it("answers the entry as it was recorded, with order and actor in words", async () => {
    const order = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })

    const activity = await record({
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: no stock",
      order_id: order.id,
      payload: { provider: "Printify", api_key: "very secret" },
      occurred_at: "2026-02-16T10:02:00+01:00",
      dedupe_key: "first",
    })

    expect(activity).toEqual({
      id: expect.stringMatching(/^actlog_/),
      event_type: "order.submission_failed",
      level: "error",
      order_id: order.id,
      order: { id: order.id, display_id: order.display_id },
      payload: { provider: "Printify", api_key: "[redacted]" },
      message: "Submission to Printify failed: no stock",
      resolved_at: null,
      resolved_by: null,
      resolved_by_entry_id: null,
      resolved_by_label: null,
      occurred_at: "2026-02-16T09:02:00.000Z",
      actor_type: "user",
      actor_id: expect.stringMatching(/^user_/),
      actor_label: "anna@inkwell.example",
      dedupe_key: "first",
      source: "api",
      problem_key: activity.problem_key,
      occurrences: 1,
      last_occurred_at: "2026-02-16T09:02:00.000Z",
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
  })

  it("answers the first entry where the same fact comes again", async () => {
    const again = await record({
      event_type: "order.submission_failed",
      message: "another text",
      dedupe_key: "first",
    })

    expect(again.message).toBe("Submission to Printify failed: no stock")
    expect(await attention()).toEqual({ count: 1, is_capped: false })
  })

  it("resolves, once and twice, and reopens", async () => {
    const { id } = await record({
      event_type: "email.bounced",
      message: "Email bounced: x@example.com",
    })

    const { activity: resolved } =
      await store.shop.admin.post<AdminActivityResponse>(
        `/admin/activity/${id}/resolve`
      )
    const { activity: again } =
      await store.shop.admin.post<AdminActivityResponse>(
        `/admin/activity/${id}/resolve`
      )
    const { activity: reopened } =
      await store.shop.admin.post<AdminActivityResponse>(
        `/admin/activity/${id}/reopen`
      )

    expect(resolved.resolved_by_label).toBe("anna@inkwell.example")
    expect(again).toEqual(resolved)
    expect([reopened.resolved_at, reopened.resolved_by]).toEqual([null, null])
  })

  it("resolves several by id, by filter, and all of an order", async () => {
    const warning = { level: "warning", message: "A warning" }
    const ids = await Promise.all(
      [1, 2, 3].map(
        async (n) => (await record({ ...warning, event_type: `a.${n}` })).id
      )
    )
    await record({ ...warning, event_type: "b.1", order_id: "order_b" })
    await record({ ...warning, event_type: "b.2", order_id: "order_b" })
    await record({ ...warning, event_type: "c.1" })

    const answers = [
      await resolve("/admin/activity/resolve", { ids: [...ids, "actlog_x"] }),
      await resolve("/admin/activity/resolve", { ids }),
      await resolve("/admin/orders/order_b/activity/resolve"),
      await resolve("/admin/activity/resolve", {
        filter: { event_type: ["c.1"] },
      }),
    ]

    expect(answers).toEqual([
      { resolved: 3 },
      { resolved: 0 },
      { resolved: 2 },
      { resolved: 1 },
    ])
  })

  it("finds words of messages, parts of addresses, and an order by its number", async () => {
    const order = await placeOrder(store.shop, {
      email: "search@example.com",
      items: { [skus.mug]: 1 },
    })
    await record({
      event_type: "shop.said",
      message: "Parcel PFY-78299 for it's customer zoë.o'neil@mail.example",
      order_id: order.id,
    })

    const found = await Promise.all(
      ["pfy-782", "o'neil", "mail.example parcel", "zoë", "PARCEL 78299"].map(
        async (q) => (await feed(`q=${encodeURIComponent(q)}`)).length
      )
    )
    const none = await Promise.all(
      ["arcel", "parcel nobody", "!!!", "' | 'qqq':*", "\\"].map(
        async (q) => (await feed(`q=${encodeURIComponent(q)}`)).length
      )
    )

    expect(found).toEqual([1, 1, 1, 1, 1])
    expect(none).toEqual([0, 0, 0, 0, 0])
    expect(await feed(`q=%23${order.display_id}`)).toContain(
      "Parcel PFY-78299 for it's customer zoë.o'neil@mail.example"
    )
    expect(await feed("q=%232147483648")).toEqual([])
  })

  it("narrows by date", async () => {
    await record({
      event_type: "dated.entry",
      message: "At noon",
      occurred_at: "2025-06-01T12:00:00Z",
    })

    const at = (range: string) => feed(`event_type=dated.entry&${range}`)

    expect(await at("occurred_at[gte]=2025-06-01T12:00:00Z")).toEqual([
      "At noon",
    ])
    expect(await at("occurred_at[gt]=2025-06-01T12:00:00Z")).toEqual([])
    expect(await at("occurred_at[lt]=2025-06-02")).toEqual(["At noon"])
  })

  it("lets a secret API key record, and says so", async () => {
    const { api_key: key } = await store.shop.admin.post<{
      api_key: { token: string }
    }>("/admin/api-keys", { title: "Printer", type: "secret" })
    const printer = apiClient({
      url: store.shop.url,
      headers: {
        authorization: `Basic ${Buffer.from(`${key.token}:`).toString("base64")}`,
      },
    })

    const { activity } = await printer.post<AdminActivityResponse>(
      "/admin/activity",
      { event_type: "printer.said", message: "Ready" }
    )

    expect([activity.actor_type, activity.actor_label]).toEqual([
      "api-key",
      "Printer",
    ])
  })

  it("keeps the story of an order that is gone, without a link to it", async () => {
    const { id } = await record({
      event_type: "shop.said",
      message: "Of an order long gone",
      order_id: "order_gone",
    })

    const { activity } = await store.shop.admin.get<AdminActivityResponse>(
      `/admin/activity/${id}`
    )
    const timeline = await store.shop.admin.get<{ count: number }>(
      "/admin/orders/order_gone/activity"
    )

    expect([activity.order_id, activity.order, timeline.count]).toEqual([
      "order_gone",
      null,
      1,
    ])
  })

  it("names the orders of a full page", async () => {
    const { id, display_id } = await placeOrder(store.shop, {
      email: "page@example.com",
      items: { [skus.mug]: 1 },
    })
    await store.query(
      `insert into activity_log (id, event_type, level, order_id, message, occurred_at)
       select 'actlog_page_' || n, 'page.entry', 'info',
              case when n % 2 = 0 then $1 else 'order_' || n end, 'n', now()
       from generate_series(1, 200) n`,
      [id]
    )

    const { activities } =
      await store.shop.admin.get<AdminActivityListResponse>(
        "/admin/activity?event_type=page.entry&limit=200"
      )

    expect(activities).toHaveLength(200)
    expect(
      activities.filter(({ order }) => order?.display_id === display_id)
    ).toHaveLength(100)
  })
})

import type {
  AdminActivityListResponse,
  AdminActivityResponse,
} from "../../src/types"
import { record } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { useStore } from "../helpers/use-store"

describe("finding entries in the feed", () => {
  const store = useStore()

  const feed = async (query: string) => {
    const { activities } =
      await store.shop.admin.get<AdminActivityListResponse>(
        `/admin/activity?${query}`
      )

    return activities.map(({ message }) => message)
  }

  it("finds words of messages, parts of addresses, and an order by its number", async () => {
    const order = await placeOrder(store.shop, {
      email: "search@example.com",
      items: { [skus.mug]: 1 },
    })
    await record(store.shop, {
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
    expect(await feed(`q=${order.display_id}`)).toContain(
      "Parcel PFY-78299 for it's customer zoë.o'neil@mail.example"
    )
    expect(await feed(`q=${order.id}`)).toContain(
      "Parcel PFY-78299 for it's customer zoë.o'neil@mail.example"
    )
    expect(await feed("q=%232147483648")).toEqual([])
  })

  it("finds an order by its number in Arabic and Persian digits, and words as they were typed", async () => {
    const order = await placeOrder(store.shop, {
      email: "digits@example.com",
      items: { [skus.mug]: 1 },
    })
    const number = String(order.display_id)
    const from = (zero: number) =>
      number.replace(/\d/g, (digit) =>
        String.fromCodePoint(zero + Number(digit))
      )
    const [arabic, persian] = [from(0x660), from(0x6f0)]
    await record(store.shop, {
      event_type: "shop.said",
      message: "Of the order",
      order_id: order.id,
    })
    await record(store.shop, {
      event_type: "shop.said",
      message: `Shelf ${arabic}`,
    })
    const found = (q: string) => feed(`q=${encodeURIComponent(q)}`)

    expect(await found(`#${arabic}`)).toContain("Of the order")
    expect(await found(`#${persian}`)).toContain("Of the order")
    expect(await found(arabic)).toEqual(
      expect.arrayContaining(["Of the order", `Shelf ${arabic}`])
    )
  })

  it("narrows by date", async () => {
    await record(store.shop, {
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

  it("keeps the story of an order that is gone, without a link to it", async () => {
    const { id } = await record(store.shop, {
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

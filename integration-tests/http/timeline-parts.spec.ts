import type { AdminOrderActivityResponse } from "../../src/types"
import { ApiError } from "../helpers/api-client"
import { useStore } from "../helpers/use-store"

/** An order of another system: its entries alone make it known. */
const ORDER = "order_of_another_system"

describe("an order's timeline in parts", () => {
  const store = useStore()

  const record = (minute: number, level = "info") =>
    store.shop.admin.post("/admin/activity", {
      event_type: "shop.said",
      message: `${level} ${minute}`,
      level,
      order_id: ORDER,
      occurred_at: new Date(Date.UTC(2026, 1, 16, 10, minute)).toISOString(),
    })

  const read = (query = "") =>
    store.shop.admin.get<AdminOrderActivityResponse>(
      `/admin/orders/${ORDER}/activity${query}`
    )

  const messages = ({ activities }: AdminOrderActivityResponse) =>
    activities.map(({ message }) => message)

  const refusal = (query: string) =>
    read(query).then(
      () => "answered",
      (error: unknown) => (error instanceof ApiError ? error.status : error)
    )

  beforeAll(async () => {
    await record(0, "warning")

    for (const minute of [1, 2, 3, 4, 5]) {
      await record(minute)
    }
  })

  it("begins with the newest and every open problem, and leads on to the rest", async () => {
    const first = await read("?limit=3")
    const rest = await read(`?limit=3&cursor=${String(first.next_cursor)}`)

    expect(messages(first)).toEqual(["warning 0", "info 3", "info 4", "info 5"])
    expect(first.count).toBe(6)
    expect(messages(rest)).toEqual(["warning 0", "info 1", "info 2"])
    expect(rest).toMatchObject({ count: 6, next_cursor: null })
  })

  it("is one part where the limit holds it all", async () => {
    const part = await read("?limit=6")

    expect(part).toEqual({ ...(await read()), next_cursor: null })
  })

  it("is whole where nobody asks for a part", async () => {
    const whole = await read()

    expect(Object.keys(whole)).toEqual(["activities", "count"])
    expect(messages(whole)).toEqual([
      "warning 0",
      ...[1, 2, 3, 4, 5].map((minute) => `info ${minute}`),
    ])
    expect(whole.count).toBe(6)
  })

  it.each(["?limit=0", "?limit=201", "?cursor=abc", "?limit=3&cursor=abc"])(
    "refuses %s",
    async (query) => {
      expect(await refusal(query)).toBe(400)
    }
  )

  it("knows no order that nothing is recorded of", async () => {
    const asked = store.shop.admin.get(
      "/admin/orders/order_nobody/activity?limit=3"
    )

    await expect(asked).rejects.toMatchObject({ status: 404 })
  })

  it("says for how long entries are kept where its beginning is gone, and nothing where it is there", async () => {
    // Of an order of February 2024, as its id says; entries of orders are kept for 400 days.
    const old = "order_01HQ8X4V2ZK5J8Y3W7N6M9P0QR"
    const tell = (dedupe_key: string) =>
      store.shop.admin.post("/admin/activity", {
        event_type: "shop.said",
        message: "Called the customer",
        order_id: old,
        dedupe_key,
      })
    const readOld = (query = "") =>
      store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${old}/activity${query}`
      )

    await tell("call:1")
    const without = [await readOld(), await readOld("?limit=1")]
    await tell(`order.created:${old}`)
    const withIt = await readOld()

    expect(without.map(({ begins_after_days }) => begins_after_days)).toEqual([
      400, 400,
    ])
    expect(withIt).not.toHaveProperty("begins_after_days")
  })
})

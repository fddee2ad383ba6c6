import type { AdminCustomerActivityResponse } from "../../src/types"
import {
  apiClient,
  type ApiClient,
  type Credentials,
} from "../helpers/api-client"
import { LOOK_FOR_CARTS, ONCE_A_WEEK } from "../helpers/looks"
import { runJobUntil } from "../helpers/run-job"
import { record, untilRecorded } from "../helpers/shop/activities"
import { fillCart, placeOrder } from "../helpers/shop/carts"
import { addNote } from "../helpers/shop/notes"
import { jo } from "../helpers/shop/open-shop"
import { capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { customerId } from "../helpers/shop/transfers"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const items = { [skus.mug]: 1 }

describe("one customer's story", () => {
  const store = useStore({
    options: { abandonedCarts: { after: "2s", schedule: ONCE_A_WEEK } },
  })
  let shopper: ApiClient
  let joId = ""

  beforeAll(async () => {
    shopper = await store.shop.customer(jo)
    joId = await customerId(store.shop, jo.email)
  }, 120_000)

  const read = (query = "", id = joId) =>
    store.shop.admin.get<AdminCustomerActivityResponse>(
      `/admin/customers/${id}/activity${query}`
    )

  const order = (email = jo.email) =>
    placeOrder(store.shop, {
      email,
      items,
      ...(email === jo.email ? { shopper } : {}),
    })

  /** An account of the web shop. */
  const register = async (credentials: Credentials): Promise<string> => {
    const { token } = await apiClient({ url: store.shop.url }).post<{
      token: string
    }>("/auth/customer/emailpass/register", credentials)
    const key = await store.query<{ token: string }>(
      "select token from api_key where type = 'publishable' limit 1"
    )
    const { customer } = await apiClient({
      url: store.shop.url,
      headers: {
        authorization: `Bearer ${token}`,
        "x-publishable-api-key": key[0]?.token ?? "",
      },
    }).post<{ customer: { id: string } }>("/store/customers", {
      email: credentials.email,
    })

    return customer.id
  }

  const orderIdsOf = ({ activities }: AdminCustomerActivityResponse) => [
    ...new Set(activities.map(({ order_id }) => order_id)),
  ]

  it("is empty for somebody of whom nothing is recorded", async () => {
    const { customer } = await store.shop.admin.post<{
      customer: { id: string }
    }>("/admin/customers", { email: "new@example.com" })

    expect(await read("", customer.id)).toEqual({
      activities: [],
      count: 0,
      next_cursor: null,
    })
  })

  it("goes over all their orders, newest first, and nobody else's", async () => {
    const [first, second] = [await order(), await order()]
    const other = await order("somebody@example.com")
    await capture(store.shop, first.id)
    await addNote(store.shop, second.id, "Regular customer")
    await addNote(store.shop, other.id, "Somebody else's")

    const story = await until(
      async () => {
        const answer = await read("?limit=200")
        const types = answer.activities.map(({ event_type }) => event_type)
        const isWhole =
          types.includes("order.note") &&
          types.includes("order.payment_captured") &&
          types.filter((type) => type === "order.email.confirmation_sent")
            .length === 2

        return isWhole ? answer : null
      },
      { what: "both orders' entries" }
    )

    expect(orderIdsOf(story).sort()).toEqual([first.id, second.id].sort())
    expect(story.activities.map((entry) => entry.order?.id)).toEqual(
      story.activities.map(({ order_id }) => order_id)
    )
    const times = story.activities.map(({ occurred_at }) => occurred_at)
    expect(times).toEqual([...times].sort().reverse())
    expect(story.count).toBe(story.activities.length)
    expect(story.next_cursor).toBeNull()
  })

  it("comes in parts, each entry once, and with the first one every open problem", async () => {
    const { id } = await order()
    await untilRecorded(store.shop, id, "order.email.confirmation_sent")
    const problem = await record(store.shop, {
      event_type: "press.jammed",
      level: "error",
      message: "Press jammed",
      order_id: id,
      occurred_at: "2026-01-01T00:00:00.000Z",
    })
    const whole = await read("?limit=200")

    const first = await read("?limit=2")
    const seen: string[] = first.activities
      .slice(0, 2)
      .map(({ id: entry }) => entry)
    let cursor = first.next_cursor
    while (cursor) {
      const part = await read(`?limit=3&cursor=${cursor}`)
      seen.push(...part.activities.map(({ id: entry }) => entry))
      cursor = part.next_cursor
    }

    expect(first.activities).toHaveLength(3)
    expect(first.activities[2]?.id).toBe(problem.id)
    expect(first.activities[2]?.actions).toEqual([])
    expect(first.count).toBe(whole.count)
    expect(seen).toEqual(whole.activities.map(({ id: entry }) => entry))
    expect(new Set(seen).size).toBe(seen.length)
  })

  it("has the carts they left, and what became of those that have no order", async () => {
    const cart = await fillCart(store.shop, {
      email: jo.email,
      items,
      shopper,
    })
    await record(store.shop, {
      event_type: "payment.without_order",
      message: "£12.00 paid, but there is no order",
      payload: { cart_id: cart.id },
    })
    await record(store.shop, {
      event_type: "payment.without_order",
      message: "£13.00 paid, but there is no order",
      payload: { cart_id: "cart_somebody_elses" },
    })
    const types = async () =>
      (await read("?limit=200")).activities
        .filter(({ payload }) => payload.cart_id === cart.id)
        .map(({ event_type }) => event_type)

    await runJobUntil(store, LOOK_FOR_CARTS, {
      what: "the abandoned cart",
      isDone: async () => (await types()).includes("abandoned_cart.created"),
    })

    expect((await types()).sort()).toEqual([
      "abandoned_cart.created",
      "payment.without_order",
    ])
    const { activities } = await read("?limit=200")
    expect(activities.map(({ message }) => message).join()).not.toContain("£13")
  })

  it("is of the customer whom Medusa names, not of everybody with the same address", async () => {
    const address = { email: "later@example.com", password: "inkwell-demo" }
    const guest = await placeOrder(store.shop, { email: address.email, items })
    await addNote(store.shop, guest.id, "As a guest")
    const { order: asked } = await store.shop.admin.get<{
      order: { customer_id: string }
    }>(`/admin/orders/${guest.id}?fields=customer_id`)

    const account = await register(address)

    expect(account).not.toBe(asked.customer_id)
    expect(await read("", account)).toMatchObject({ count: 0 })
    expect(orderIdsOf(await read("", asked.customer_id))).toEqual([guest.id])
  })

  it.each(["?limit=0", "?limit=201", "?cursor=abc", "?offset=2"])(
    "refuses %s",
    async (query) => {
      await expect(read(query)).rejects.toMatchObject({ status: 400 })
    }
  )

  it("is nobody's whom Medusa does not know, and for nobody who is not logged in", async () => {
    for (const id of ["cus_nobody", "%00"]) {
      await expect(read("", id)).rejects.toMatchObject({ status: 404 })
    }
    for (const client of [apiClient({ url: store.shop.url }), shopper]) {
      await expect(
        client.get(`/admin/customers/${joId}/activity`)
      ).rejects.toMatchObject({ status: 401 })
    }
  })
})

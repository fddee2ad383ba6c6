import { attentionGroups, openProblems, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { cancelOrder } from "../helpers/shop/orders"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("a fulfillment provider that refuses", () => {
  const store = useStore()

  const order = async (
    metadata: Record<string, unknown>,
    email = "ada@example.com"
  ) => {
    const { id } = await placeOrder(store.shop, {
      email,
      items: { [skus.shirt]: 1 },
      metadata,
    })

    return id
  }

  const lines = async (id: string) => {
    const { activities } = await store.shop.admin.get<{
      activities: { level: string; event_type: string; message: string }[]
    }>(`/admin/orders/${id}/activity`)

    return activities
      .filter(({ event_type }) => !event_type.startsWith("order.email"))
      .map(
        ({ level, event_type, message }) => `${level} ${event_type}: ${message}`
      )
  }

  it("is told with its own words, retried, and closed by the success", async () => {
    const id = await order({ printify: "out_of_stock_twice" })

    await refused(fulfill(store.shop, id))
    await refused(fulfill(store.shop, id))
    await until(async () => (await openProblems(store, id)).length, {
      what: "the problem",
    })
    await fulfill(store.shop, id)

    await until(async () => (await lines(id)).length >= 6, { what: "6 lines" })
    const story = await lines(id)

    expect(story.slice(1, 5)).toEqual([
      "error order.submission_failed: Submission to Printify failed: insufficient stock for M Black",
      "info order.submission_retried: Submission retried — attempt 2",
      "error order.submission_failed: Submission to Printify failed: insufficient stock for M Black",
      "info order.submission_retried: Submission retried — attempt 3",
    ])
    expect(story[5]).toMatch(
      /^info order.submitted: Submitted to Printify \(PFY-\d{5}\)$/
    )
    expect(await openProblems(store, id)).toEqual([])
  })

  it("names order, provider, items, code and person", async () => {
    const id = await order({ printify: "out_of_stock" })

    await refused(fulfill(store.shop, id))

    const problem = await until(
      async () => (await openProblems(store, id))[0],
      { what: "the problem" }
    )
    expect(problem).toMatchObject({
      event_type: "order.submission_failed",
      level: "error",
      source: "workflow",
      order_id: id,
      actor_label: "Anna Quill",
      occurrences: 1,
      payload: {
        provider: "Printify",
        provider_id: "printify_printify",
        cause: "insufficient stock for M Black",
        code: "insufficient_stock",
        attempt: 1,
        action: "create-order-fulfillment",
        workflow: "create-fulfillment-workflow",
        step: "create-fulfillment",
        request: `POST /admin/orders/${id}/fulfillments`,
        items: [{ sku: skus.shirt, quantity: 1 }],
      },
    })
    expect(JSON.stringify(problem.payload)).not.toContain("    at ")
  })

  it("three times is one open problem, ×3, and three rows", async () => {
    const id = await order({ printify: "address_rejected" })

    for (const count of [1, 2, 3]) {
      await refused(fulfill(store.shop, id))
      await until(
        async () => (await openProblems(store, id))[0]?.occurrences === count,
        { what: `failure ${count}` }
      )
    }

    const open = await openProblems(store, id)
    const story = await lines(id)
    expect(open.map(({ occurrences }) => occurrences)).toEqual([3])
    expect(
      story.filter((line) => line.startsWith("error order.submission_failed"))
    ).toHaveLength(3)
  })

  it("for several orders with one cause is one group, resolved as one", async () => {
    const ids = [
      await order({ printify: "unavailable" }),
      await order({ printify: "unavailable" }),
    ]
    for (const id of ids) await refused(fulfill(store.shop, id))

    const group = await until(
      async () =>
        (await attentionGroups(store)).find(
          ({ key, orders }) =>
            key.endsWith("service_unavailable") && orders === 2
        ),
      { what: "the group" }
    )
    const { resolved } = await store.shop.admin.post<{ resolved: number }>(
      "/admin/activity/resolve",
      { filter: { group: group.key } }
    )

    expect(group).toMatchObject({
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: Service unavailable",
      entries: 2,
      orders: 2,
      amount_by_currency: { gbp: 56 },
    })
    expect(resolved).toBe(2)
  })

  it("is closed when the order is cancelled", async () => {
    const id = await order({ printify: "out_of_stock" })
    await refused(fulfill(store.shop, id))
    await until(async () => (await openProblems(store, id)).length, {
      what: "the problem",
    })

    await cancelOrder(store.shop, id)

    await until(
      async () =>
        (await openProblems(store, id)).every(
          ({ event_type }) => event_type === "order.cancelled"
        ),
      { what: "the problem to be closed" }
    )
  })

  it("is found where a subscriber submits, with step retries as attempts of three", async () => {
    const id = await order({
      submit: "automatically",
      printify: "out_of_stock_twice",
    })

    await until(async () => (await lines(id)).length >= 6, { what: "6 lines" })
    const story = await lines(id)

    expect(story.slice(1, 5)).toEqual([
      "error order.submission_failed: Submission to Printify failed: insufficient stock for M Black",
      "info order.submission_retried: Submission retried — attempt 2 of 3",
      "error order.submission_failed: Submission to Printify failed: insufficient stock for M Black",
      "info order.submission_retried: Submission retried — attempt 3 of 3",
    ])
    expect(await openProblems(store, id)).toEqual([])
  })

  it("for ever where a subscriber submits is one open problem of three attempts", async () => {
    const id = await order({
      submit: "automatically",
      printify: "address_rejected",
    })

    const problem = await until(
      async () =>
        (await openProblems(store, id)).find(
          ({ occurrences }) => occurrences === 3
        ),
      { what: "three attempts" }
    )

    expect(problem).toMatchObject({ order_id: id, actor_type: "system" })
    expect(await openProblems(store, id)).toHaveLength(1)
  })

  it("is no incident where the person at the keyboard asks for too much", async () => {
    const id = await order({})

    await refused(
      store.shop.admin.post(`/admin/orders/${id}/fulfillments`, {
        items: [{ id: "ordli_unknown", quantity: 1 }],
        location_id: store.shop.locationId,
      })
    )
    await fulfill(store.shop, id)
    await until(async () => (await lines(id)).length >= 2, { what: "2 lines" })

    expect(
      (await lines(id)).filter((line) => line.startsWith("error"))
    ).toEqual([])
  })
})

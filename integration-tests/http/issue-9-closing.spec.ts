import { openProblems, refused } from "../helpers/attention"
import { feedOf } from "../helpers/feed"
import { placeOrder } from "../helpers/shop/carts"
import { cancelFulfillment, fulfill } from "../helpers/shop/fulfillments"
import { cancelOrder } from "../helpers/shop/orders"
import { capture, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("a success closes what it mended", () => {
  const store = useStore()

  const order = async (options: {
    items: Record<string, number>
    metadata?: Record<string, unknown>
    payment?: { test_card: string }
  }) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      ...options,
    })

    return id
  }

  const lines = async (id: string) => {
    const { activities } = await store.shop.admin.get<{
      activities: {
        event_type: string
        message: string
        resolved_at: string | null
        level: string
      }[]
    }>(`/admin/orders/${id}/activity`)

    return activities
      .filter(({ event_type }) => !event_type.startsWith("order.email"))
      .slice(1)
      .map(({ message, level, resolved_at }) =>
        level !== "info" && !resolved_at ? `open: ${message}` : message
      )
  }

  /** The story as soon as it has so many lines beside its beginning. */
  const story = (id: string, count: number) =>
    until(
      async () => {
        const told = await lines(id)

        return told.length >= count ? told : null
      },
      { what: `${count} lines of ${id}` }
    )

  const failure =
    "Submission to Printify failed: insufficient stock for M Black"
  const submitted = expect.stringMatching(/^Submitted to Printify/) as string

  it("a submission: of the items that failed, and no other", async () => {
    const id = await order({
      items: { [skus.shirt]: 1, [skus.mug]: 1 },
      metadata: { printify: "out_of_stock_once" },
    })

    await refused(fulfill(store.shop, id, { [skus.shirt]: 1 }))
    await story(id, 1)
    await fulfill(store.shop, id, { [skus.mug]: 1 })
    expect(await story(id, 2)).toEqual([`open: ${failure}`, submitted])

    await fulfill(store.shop, id, { [skus.shirt]: 1 })
    expect(await story(id, 4)).toEqual([
      failure,
      submitted,
      "Submission retried — attempt 2",
      submitted,
    ])
  })

  it("a submission: of all the pieces that failed", async () => {
    const id = await order({
      items: { [skus.shirt]: 3 },
      metadata: { printify: "out_of_stock_once" },
    })

    await refused(fulfill(store.shop, id))
    await story(id, 1)
    await fulfill(store.shop, id, { [skus.shirt]: 1 })
    await story(id, 3)
    expect(await openProblems(store, id)).toHaveLength(1)

    await fulfill(store.shop, id, { [skus.shirt]: 2 })
    await story(id, 4)
    await until(async () => !(await openProblems(store, id)).length, {
      what: "the failure to be closed",
    })
  })

  it("a cancelled fulfillment: when its items are submitted anew", async () => {
    const id = await order({ items: { [skus.shirt]: 1 } })
    const fulfillmentId = await fulfill(store.shop, id)
    await cancelFulfillment(store.shop, { orderId: id, fulfillmentId })

    expect(await story(id, 2)).toEqual([
      submitted,
      "open: Fulfillment at Printify cancelled",
    ])

    await fulfill(store.shop, id)
    expect(await story(id, 3)).toEqual([
      submitted,
      "Fulfillment at Printify cancelled",
      submitted,
    ])
  })

  it("a refund: by as much as was refused", async () => {
    const id = await order({
      items: { [skus.shirt]: 1 },
      payment: { test_card: "refund_refused_once" },
    })
    await capture(store.shop, id)
    await refused(refund(store.shop, id, { amount: 20 }))
    await story(id, 2)

    await refund(store.shop, id, { amount: 2 })
    await story(id, 3)
    expect(await openProblems(store, id)).toHaveLength(1)

    await refund(store.shop, id, { amount: 20 })
    await until(async () => !(await openProblems(store, id)).length, {
      what: "the refund's failure to be closed",
    })
  })

  it("a cancelled order: stays open while the customer's money is held", async () => {
    const id = await order({
      items: { [skus.shirt]: 1 },
      payment: { test_card: "refund_refused_once" },
    })
    await capture(store.shop, id)
    await cancelOrder(store.shop, id)

    await story(id, 3)
    const open = await until(
      async () => {
        const found = await openProblems(store, id)

        return found.length >= 2 ? found : null
      },
      { what: "the cancellation and the refund" }
    )
    const cancelled = open.find(
      ({ event_type }) => event_type === "order.cancelled"
    )
    expect(cancelled?.payload).toMatchObject({
      amount: 28,
      currency_code: "gbp",
    })
  })

  it("a cancellation: is no work where a person made it and no money is held", async () => {
    const id = await order({ items: { [skus.shirt]: 1 } })
    await cancelOrder(store.shop, id)

    const cancelled = await until(
      async () =>
        (await feedOf(store, "order.cancelled")).find(
          ({ order_id }) => order_id === id
        ),
      { what: "the cancellation" }
    )
    expect(cancelled).toMatchObject({
      level: "warning",
      actor_label: "Anna Quill",
      resolved_by: "system",
    })
    expect(await openProblems(store, id)).toEqual([])
  })
})

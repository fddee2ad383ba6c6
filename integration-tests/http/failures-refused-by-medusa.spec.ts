import { entriesOf, openProblems, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { capture, paymentOf } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { useStories } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe.each([
  ["as Medusa ships them", {}],
  ["mapped to their sources", { NODE_OPTIONS: "--enable-source-maps" }],
])("what Medusa refuses before it asks the provider, stacks %s", (_, env) => {
  const store = useStore({ env })
  const stories = useStories(store)

  const order = async (payment: Record<string, unknown> = {}) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      payment,
    })

    return id
  }

  it("is a mistake that the answer names, and no failure", async () => {
    const id = await order()
    const { id: paymentId } = await paymentOf(store.shop, id)
    await capture(store.shop, id, 10)

    const route = `/admin/payments/${paymentId}`
    await refused(store.shop.admin.post(`${route}/capture`))
    await refused(store.shop.admin.post(`${route}/capture`, { amount: 0 }))
    await refused(store.shop.admin.post(`${route}/refund`, { amount: 11 }))
    await capture(store.shop, id)

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
      "info order.payment_captured: Captured £10.00 via Stripe (Anna Quill)",
      "info order.payment_captured: Captured £18.00 via Stripe (Anna Quill)",
    ])
  })

  it("is a failure where the provider was asked", async () => {
    const id = await order({ test_card: "declined_on_capture" })

    await refused(capture(store.shop, id))

    await entriesOf(store, "order.payment_failed")
    await stories.expectTimeline(id, [
      "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
      "error order.payment_failed: Payment of £28.00 via Stripe failed: Your card was declined. (Anna Quill)",
    ])
    await until(async () => (await openProblems(store, id)).length === 1, {
      what: "one open problem",
    })
  })

  it("has told nothing twice", async () => {
    await stories.expectAllUnchanged()
  })
})

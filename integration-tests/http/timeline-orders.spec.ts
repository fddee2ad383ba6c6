import { placeOrder } from "../helpers/shop/carts"
import {
  convertDraftOrder,
  createDraftOrder,
} from "../helpers/shop/draft-orders"
import { jo } from "../helpers/shop/open-shop"
import {
  archiveOrder,
  cancelOrder,
  completeOrder,
  getOrder,
} from "../helpers/shop/orders"
import {
  capture,
  paymentOf,
  refund,
  voidPayment,
} from "../helpers/shop/payments"
import { useStories } from "../helpers/stories"
import { useStore } from "../helpers/use-store"
import { skus } from "../helpers/shop/skus"

const anna = "(Anna Quill)"

describe("orders and their money", () => {
  const store = useStore({
    options: { providerNames: { stripe: "Stripe Payments" } },
  })
  const stories = useStories(store)

  it("tells of an order paid in two captures, completed and archived", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    await capture(shop, id, 6)
    await capture(shop, id)
    await completeOrder(shop, id)
    await archiveOrder(shop, id)

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £16.00 via Stripe Payments (ada@example.com)",
      `info order.payment_captured: Captured £6.00 via Stripe Payments ${anna}`,
      `info order.payment_captured: Captured £10.00 via Stripe Payments ${anna}`,
      `info order.completed: Order completed ${anna}`,
      `info order.archived: Order archived ${anna}`,
    ])
  })

  it("says the total that Medusa says", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "total@example.com",
      items: { [skus.mug]: 1 },
    })

    const { total } = await getOrder(shop, id)

    await stories.expectTimeline(id, [
      `info order.created: Order placed — £${total.toFixed(2)} via Stripe Payments (total@example.com)`,
    ])
  })

  it("tells of money captured by itself at checkout, in euros", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "lotte@example.com",
      country: "de",
      items: { [skus.poster]: 1 },
      payment: { capture_method: "automatic" },
    })

    await stories.expectTimeline(id, [
      "info order.created: Order placed — €23.00 via Stripe Payments (lotte@example.com)",
      "info order.payment_captured: Captured €23.00 via Stripe Payments",
    ])
  })

  it("writes yen without decimals, and names a customer with an account", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: jo.email,
      country: "jp",
      items: { [skus.tote]: 1 },
      shopper: await shop.customer(jo),
    })

    await stories.expectTimeline(id, [
      "info order.created: Order placed — ¥2,500 via Stripe Payments (Jo March)",
    ])
  })

  it("tells each of several refunds, and why", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "mary@example.com",
      items: { [skus.poster]: 1 },
    })
    await capture(shop, id)
    await refund(shop, id, { amount: 3, reason: "goodwill", note: "Sorry!" })
    await refund(shop, id, { amount: 3 })
    await refund(shop, id, { amount: 2, reason: "print_fault" })
    await refund(shop, id, { amount: 1, note: "Late by a week" })

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £19.00 via Stripe Payments (mary@example.com)",
      `info order.payment_captured: Captured £19.00 via Stripe Payments ${anna}`,
      `info order.refunded: Refunded £3.00 — Goodwill: Sorry! ${anna}`,
      `info order.refunded: Refunded £3.00 ${anna}`,
      `info order.refunded: Refunded £2.00 — Print fault ${anna}`,
      `info order.refunded: Refunded £1.00 — Late by a week ${anna}`,
    ])
  })

  it("tells of an order cancelled before its money moved", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "george@example.com",
      items: { [skus.mug]: 1 },
    })
    await cancelOrder(shop, id)

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £16.00 via Stripe Payments (george@example.com)",
      `info order.payment_voided: Payment voided — £16.00 released via Stripe Payments ${anna}`,
      `warning order.cancelled: Order cancelled ${anna}`,
    ])
  })

  it("tells of a payment that is voided by hand, of what was not captured of it", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "leonard@example.com",
      items: { [skus.mug]: 1 },
    })
    await capture(shop, id, 6)
    await voidPayment(shop, (await paymentOf(shop, id)).id)

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £16.00 via Stripe Payments (leonard@example.com)",
      `info order.payment_captured: Captured £6.00 via Stripe Payments ${anna}`,
      `info order.payment_voided: Payment voided — £10.00 released via Stripe Payments ${anna}`,
    ])
  })

  it("tells of the refund that cancelling makes by itself", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "virginia@example.com",
      items: { [skus.mug]: 1 },
    })
    await capture(shop, id)
    await cancelOrder(shop, id)

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £16.00 via Stripe Payments (virginia@example.com)",
      `info order.payment_captured: Captured £16.00 via Stripe Payments ${anna}`,
      `info order.refunded: Refunded £16.00 ${anna}`,
      `warning order.cancelled: Order cancelled ${anna}`,
    ])
  })

  it("begins a draft order's story where it is converted", async () => {
    const { shop } = store
    const draftId = await createDraftOrder(shop, {
      email: "museum@example.com",
      country: "fr",
      items: { [skus.poster]: 10 },
    })
    const { id } = await convertDraftOrder(shop, draftId)

    await stories.expectTimeline(id, [
      `info order.created: Order placed — €180.00 ${anna}`,
    ])
  })

  it("tells once what happened once", async () => {
    await stories.expectAllUnchanged()
  })
})

import { openProblems } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { cancelOrder } from "../helpers/shop/orders"
import { authorize, capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { useStories } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const anna = "(Anna Quill)"
const PLACED = [
  "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
  "info order.payment_awaited: Payment awaited — £28.00 via Stripe",
]
const DECLINED = `error order.payment_failed: Payment of £28.00 via Stripe failed: Your card was declined. ${anna}`
const AUTHORIZED =
  "info order.payment_authorized: Payment authorized — £28.00 via Stripe"

describe("an order that is placed before its payment is authorized", () => {
  const store = useStore()
  const stories = useStories(store)

  const order = async (payment: Record<string, unknown>) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      payment: { awaits: 1, ...payment },
    })

    return id
  }

  const noProblems = (id: string) =>
    until(async () => !(await openProblems(store, id)).length, {
      what: "all problems to be closed",
    })

  it("says that the payment is awaited, refused, authorized and captured", async () => {
    const { shop } = store
    const id = await order({ test_card: "declined_on_authorize_once" })

    await stories.expectTimeline(id, PLACED)
    await authorize(shop, id)
    await stories.expectTimeline(id, [...PLACED, DECLINED])
    expect(await openProblems(store, id)).toHaveLength(1)
    await authorize(shop, id)
    await stories.expectTimeline(id, [
      ...PLACED,
      DECLINED,
      `${AUTHORIZED} ${anna}`,
    ])
    await noProblems(id)
    await capture(shop, id)

    await stories.expectTimeline(id, [
      ...PLACED,
      DECLINED,
      `${AUTHORIZED} ${anna}`,
      `info order.payment_captured: Captured £28.00 via Stripe ${anna}`,
    ])
  })

  it("says nothing new where the payment is awaited still", async () => {
    const { shop } = store
    const id = await order({ awaits: 2 })

    await authorize(shop, id)
    await stories.expectTimeline(id, PLACED)
    await authorize(shop, id)

    await stories.expectTimeline(id, [...PLACED, `${AUTHORIZED} ${anna}`])
  })

  it("says once what is authorized and captured in one moment, and closes what failed", async () => {
    const { shop } = store
    const id = await order({
      capture_method: "automatic",
      test_card: "declined_on_authorize_once",
    })

    await authorize(shop, id)
    await stories.expectTimeline(id, [...PLACED, DECLINED])
    await authorize(shop, id)

    await stories.expectTimeline(id, [
      ...PLACED,
      DECLINED,
      `info order.payment_captured: Captured £28.00 via Stripe ${anna}`,
    ])
    await noProblems(id)
  })

  it("hears of the authorization from the provider's webhook", async () => {
    const id = await order({})
    const [session] = await store.query<{ id: string }>(
      `select session.id from payment_session session join order_payment_collection paid
       on paid.payment_collection_id = session.payment_collection_id where paid.order_id = $1`,
      [id]
    )

    await store.shop.guest.post("/hooks/payment/stripe_stripe", {
      type: "payment_intent.amount_capturable_updated",
      data: { object: { amount: 28, metadata: { session_id: session?.id } } },
    })

    await stories.expectTimeline(id, [...PLACED, AUTHORIZED])
  })

  it("has nothing to void where it is cancelled meanwhile", async () => {
    const id = await order({})

    await cancelOrder(store.shop, id)

    await stories.expectTimeline(id, [
      ...PLACED,
      `warning order.cancelled: Order cancelled ${anna}`,
    ])
  })

  it("has told nothing twice", async () => {
    await stories.expectAllUnchanged()
  })
})

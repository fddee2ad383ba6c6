import {
  attentionGroups,
  entriesOf,
  openProblems,
  refused,
} from "../helpers/attention"
import {
  completeCart,
  placeOrder,
  prepareCheckout,
} from "../helpers/shop/carts"
import { cancelOrder } from "../helpers/shop/orders"
import {
  capture,
  paymentOf,
  refund,
  refundByHand,
  voidPayment,
} from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { useStories } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const anna = "(Anna Quill)"
const PLACED =
  "info order.created: Order placed — £28.00 via Stripe (ada@example.com)"
const CAPTURED = `info order.payment_captured: Captured £28.00 via Stripe ${anna}`
const HELD =
  "error order.void_failed: Payment of £28.00 via Stripe is still held: You cannot cancel this PaymentIntent because of its status."

describe("a payment provider that refuses", () => {
  const store = useStore()
  const stories = useStories(store)

  const order = async (test_card: string) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      payment: { test_card },
    })

    return id
  }

  const errorsOf = async (id: string) =>
    (await openProblems(store, id)).filter(({ level }) => level === "error")

  const problemsOf = (id: string, count = 1) =>
    until(
      async () => {
        const errors = await errorsOf(id)

        return errors.length >= count ? errors : null
      },
      { what: `${count} problems of ${id}` }
    )

  it("a capture: told with amount, provider and decline, closed by a later capture", async () => {
    const id = await order("declined_on_capture_once")

    await refused(capture(store.shop, id))
    const [problem] = await problemsOf(id)
    await capture(store.shop, id)
    await until(async () => !(await openProblems(store, id)).length, {
      what: "the problem to be closed",
    })

    expect(problem).toMatchObject({
      event_type: "order.payment_failed",
      message: "Payment of £28.00 via Stripe failed: Your card was declined.",
      actor_label: "Anna Quill",
      payload: {
        amount: 28,
        currency_code: "gbp",
        code: "card_declined",
        error: { name: "StripeCardError", type: "StripeCardError" },
      },
    })
  })

  it("a refund: stays open until one succeeds", async () => {
    const id = await order("refund_refused_once")
    await capture(store.shop, id)

    await refused(refund(store.shop, id, { amount: 12 }))
    const [problem] = await problemsOf(id)
    await refund(store.shop, id, { amount: 12 })
    await until(async () => !(await openProblems(store, id)).length, {
      what: "the problem to be closed",
    })

    expect(problem?.message).toBe(
      "Refund of £12.00 via Stripe failed: Insufficient funds in your Stripe balance to refund this amount."
    )
  })

  it("a refund that cancelling the order swallows: told, and not closed by the cancellation", async () => {
    const id = await order("refund_refused")
    await capture(store.shop, id)

    await cancelOrder(store.shop, id)

    const [problem, ...others] = await problemsOf(id)
    await entriesOf(store, "order.cancelled")
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      event_type: "order.refund_failed",
      message:
        "Refund of £28.00 via Stripe failed: Insufficient funds in your Stripe balance to refund this amount.",
      payload: { code: "balance_insufficient", action: "refund-payment" },
    })
    expect(await problemsOf(id)).toHaveLength(1)
  })

  it("a refund that cancelling swallows: closed by the refund that is made at last", async () => {
    const id = await order("refund_refused_once")
    const payment = await paymentOf(store.shop, id)
    await capture(store.shop, id)

    await cancelOrder(store.shop, id)
    await problemsOf(id)
    await refundByHand(store.shop, payment.id)

    await stories.expectTimeline(id, [
      PLACED,
      CAPTURED,
      `error order.refund_failed: Refund of £28.00 via Stripe failed: Insufficient funds in your Stripe balance to refund this amount. ${anna}`,
      `warning order.cancelled: Order cancelled ${anna}`,
      `info order.refunded: Refunded £28.00 ${anna}`,
    ])
    await until(async () => !(await errorsOf(id)).length, {
      what: "the problem to be closed",
    })
  })

  it("a release that cancelling the order swallows: told as money that is held, until it is let go", async () => {
    const id = await order("cancel_refused_once")
    const payment = await paymentOf(store.shop, id)

    await cancelOrder(store.shop, id)
    const [problem, ...others] = await problemsOf(id)
    await entriesOf(store, "order.cancelled", 3)
    const stillOpen = await errorsOf(id)
    await voidPayment(store.shop, payment.id)

    expect(others).toEqual([])
    expect(problem).toMatchObject({
      event_type: "order.void_failed",
      payload: {
        action: "cancel-payment",
        amount: 28,
        currency_code: "gbp",
        code: "payment_intent_unexpected_state",
        payment_id: payment.id,
      },
    })
    expect(stillOpen).toHaveLength(1)
    await stories.expectTimeline(id, [
      PLACED,
      `${HELD} ${anna}`,
      `warning order.cancelled: Order cancelled ${anna}`,
      `info order.payment_voided: Payment voided — £28.00 released via Stripe ${anna}`,
    ])
    await until(async () => !(await errorsOf(id)).length, {
      what: "the problem to be closed",
    })
  })

  it("a release that is refused, of money that is captured then: it is held no more", async () => {
    const id = await order("cancel_refused")
    const payment = await paymentOf(store.shop, id)

    await refused(voidPayment(store.shop, payment.id))
    await problemsOf(id)
    await capture(store.shop, id)

    await stories.expectTimeline(id, [PLACED, `${HELD} ${anna}`, CAPTURED])
    await until(async () => !(await errorsOf(id)).length, {
      what: "the problem to be closed",
    })
  })

  it("a checkout whose card is declined: told with its cart, counted on, closed by the order", async () => {
    const cart = await prepareCheckout(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      payment: { test_card: "declined_on_authorize_once" },
    })

    await completeCart(store.shop, cart.id).catch(() => undefined)

    const [problem] = await entriesOf(store, "order.payment_failed", 2)
    expect(problem).toMatchObject({
      order_id: null,
      message: "Payment of £28.00 via Stripe failed: Your card was declined.",
      payload: { cart_id: cart.id, code: "card_declined" },
    })

    const answer = await completeCart(store.shop, cart.id)
    expect(answer.type).toBe("order")
    await until(
      async () =>
        !(await openProblems(store)).some(({ id }) => id === problem?.id),
      { what: "the problem to be closed by the order" }
    )
  })

  it("keeps the same cause of several orders together", async () => {
    const groups = await attentionGroups(store)

    expect(
      groups.map(({ event_type, entries }) => [event_type, entries])
    ).toEqual(expect.arrayContaining([["order.refund_failed", 1]]))
  })

  it("has told nothing twice", async () => {
    await stories.expectAllUnchanged()
  })
})

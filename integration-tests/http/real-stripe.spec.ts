import type { HttpTypes } from "@medusajs/framework/types"
import type { AdminActivity } from "../../src/types"
import { entriesOf, openProblems, refused } from "../helpers/attention"
import { feedOf, lineOf } from "../helpers/feed"
import { completeCart, fillCart, prepareCheckout } from "../helpers/shop/carts"
import { capture, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { declined, invalid } from "../helpers/stand-ins/stripe-errors"
import { useRealProviders } from "../helpers/stand-ins/use-real-providers"
import { useStories } from "../helpers/stories"
import { until } from "../helpers/until"

describe("Medusa's own Stripe provider", () => {
  const providers = useRealProviders()
  const { store } = providers
  const stories = useStories(store)
  const basket = { email: "ada@example.com", items: { [skus.shirt]: 1 } }
  const placed =
    "info order.created: Order placed — £28.00 via Stripe (ada@example.com)"

  /** The newest payment of a cart, and what it is paid into. */
  const paymentOfCart = async (id: string) => {
    const { cart } = await store.shop.guest.get<HttpTypes.StoreCartResponse>(
      `/store/carts/${id}?fields=id,*payment_collection.payment_sessions`
    )
    const data = cart.payment_collection?.payment_sessions?.at(-1)?.data

    return {
      collectionId: cart.payment_collection?.id ?? "",
      intent: providers.stripe.intents.get(String(data?.id)),
    }
  }

  const checkout = async () => {
    const { id } = await prepareCheckout(store.shop, basket)

    return { cartId: id, ...(await paymentOfCart(id)) }
  }

  const beginPayment = (collectionId: string) =>
    store.shop.guest.post(
      `/store/payment-collections/${collectionId}/payment-sessions`,
      { provider_id: "pp_stripe_stripe" }
    )

  const order = async () => {
    const { cartId, intent } = await checkout()
    providers.stripe.intents.confirm(intent.id, null)
    const answer = await completeCart(store.shop, cartId)
    if (answer.type !== "order") throw new Error(answer.error.message)

    return { id: answer.order.id, intent }
  }

  const ofCart = async (cartId: string): Promise<AdminActivity[]> =>
    (
      await feedOf(store, "order.payment_failed", "system.action_failed")
    ).filter(({ payload }) => payload.cart_id === cartId)

  const untilClosed = (problem: AdminActivity | undefined) =>
    until(
      async () =>
        !(await openProblems(store)).some(({ id }) => id === problem?.id),
      { what: "the problem to be closed", timeoutMs: 20_000 }
    )

  it("a card declined at checkout: told with its decline, closed by the order", async () => {
    const { cartId, collectionId, intent } = await checkout()
    providers.stripe.intents.confirm(intent.id, declined("insufficient_funds"))

    await completeCart(store.shop, cartId).catch(() => undefined)
    await until(async () => (await ofCart(cartId)).length, { what: "it" })
    const [problem, ...others] = await ofCart(cartId)
    // Medusa wants another payment session then, as its storefronts make one.
    await beginPayment(collectionId)
    const again = await paymentOfCart(cartId)
    providers.stripe.intents.confirm(again.intent.id, null)
    const answer = await completeCart(store.shop, cartId)

    expect(others).toEqual([])
    expect(problem).toMatchObject({
      event_type: "order.payment_failed",
      order_id: null,
      message:
        "Payment of £28.00 via Stripe failed: Your card has insufficient funds.",
      payload: {
        code: "insufficient_funds",
        decline_code: "insufficient_funds",
        cart_id: cartId,
      },
    })
    expect(answer.type).toBe("order")
    await untilClosed(problem)
    if (answer.type === "order") {
      await stories.expectTimeline(answer.order.id, [placed])
    }
  })

  it("a checkout that was not paid yet is a shopper's mistake", async () => {
    const { cartId } = await checkout()

    await refused(completeCart(store.shop, cartId))

    const { cartId: next, intent } = await checkout()
    providers.stripe.intents.confirm(intent.id, declined("lost_card"))
    await completeCart(store.shop, next).catch(() => undefined)
    await until(async () => (await ofCart(next)).length, { what: "the next" })
    expect(await ofCart(cartId)).toEqual([])
  })

  it("a capture: Stripe's own words and codes, closed by a later one", async () => {
    const { id } = await order()
    providers.stripe.next("capture", { kind: "refused", error: declined() })

    await refused(capture(store.shop, id))
    const [problem] = await until(
      async () => {
        const open = await openProblems(store, id)
        return open.length ? open : null
      },
      { what: "the problem" }
    )
    await capture(store.shop, id)

    expect(problem?.payload).toMatchObject({
      code: "card_declined",
      decline_code: "generic_decline",
      cause: "Your card was declined.",
      error: { type: "StripeCardError", status: 402 },
    })
    await untilClosed(problem)
    await stories.expectTimeline(id, [
      placed,
      "error order.payment_failed: Payment of £28.00 via Stripe failed: Your card was declined. (Anna Quill)",
      "info order.payment_captured: Captured £28.00 via Stripe (Anna Quill)",
    ])
  })

  it("a refund that Stripe's balance does not cover", async () => {
    const { id } = await order()
    await capture(store.shop, id)
    providers.stripe.next("refund", {
      kind: "refused",
      error: invalid(
        "Insufficient funds in your Stripe balance to refund this amount.",
        { code: "balance_insufficient" }
      ),
    })

    await refused(refund(store.shop, id, { amount: 12 }))
    await refund(store.shop, id, { amount: 12 })

    await stories.expectTimeline(id, [
      placed,
      "info order.payment_captured: Captured £28.00 via Stripe (Anna Quill)",
      "error order.refund_failed: Refund of £12.00 via Stripe failed: Insufficient funds in your Stripe balance to refund this amount. (Anna Quill)",
      "info order.refunded: Refunded £12.00 (Anna Quill)",
    ])
    await until(async () => !(await openProblems(store, id)).length, {
      what: "the problem to be closed",
    })
  })

  it("a payment that cannot be begun: told with its cart, closed by the order", async () => {
    const cart = await fillCart(store.shop, basket)
    providers.stripe.next("create", {
      kind: "refused",
      error: invalid("Amount must convert to at least 30 pence.", {
        code: "amount_too_small",
        param: "amount",
      }),
    })

    const { payment_collection: collection } =
      await store.shop.guest.post<HttpTypes.StorePaymentCollectionResponse>(
        "/store/payment-collections",
        { cart_id: cart.id }
      )
    await refused(beginPayment(collection.id))
    await until(async () => (await ofCart(cart.id)).length, { what: "it" })
    const told = await ofCart(cart.id)

    await store.shop.guest.post(`/store/carts/${cart.id}/shipping-methods`, {
      option_id: store.shop.shippingOptionId("Printed and shipped by Printify"),
    })
    await beginPayment(collection.id)
    const { intent } = await paymentOfCart(cart.id)
    providers.stripe.intents.confirm(intent.id, null)
    const answer = await completeCart(store.shop, cart.id)

    expect(told.map(lineOf)).toEqual([
      "error order.payment_failed: Payment of £24.00 via Stripe failed: Amount must convert to at least 30 pence.",
    ])
    expect(told[0]?.payload).toMatchObject({
      action: "initiate-payment",
      code: "amount_too_small",
      cart_id: cart.id,
    })
    expect(answer.type).toBe("order")
    await untilClosed(told[0])
  })

  it("keeps an answer that is lost apart from nothing: the retry finds it done", async () => {
    const { id } = await order()
    providers.stripe.next("capture", { kind: "lost" })

    await capture(store.shop, id)

    await stories.expectTimeline(id, [
      placed,
      "info order.payment_captured: Captured £28.00 via Stripe (Anna Quill)",
    ])
    expect(await entriesOf(store, "order.payment_captured")).not.toEqual([])
  })

  it("has told nothing twice", async () => {
    await stories.expectAllUnchanged()
  })
})

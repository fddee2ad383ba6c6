import type { HttpTypes } from "@medusajs/framework/types"
import { openProblems, refused } from "../helpers/attention"
import {
  actionsOf,
  declined as unconfirmed,
  press,
} from "../helpers/shop/acting"
import { completeCart, prepareCheckout } from "../helpers/shop/carts"
import { capture, paymentOf, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { declined } from "../helpers/stand-ins/stripe-errors"
import { useRealProviders } from "../helpers/stand-ins/use-real-providers"
import { useStories } from "../helpers/stories"
import { until } from "../helpers/until"

/** More than the SDK and Medusa's provider together try. */
const EVERY_TRY = 50

describe("mending what Medusa's own Stripe provider could not", () => {
  const providers = useRealProviders()
  const { store } = providers
  const stories = useStories(store)
  const placed =
    "info order.created: Order placed — £28.00 via Stripe (ada@example.com)"

  const order = async () => {
    const { id } = await prepareCheckout(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
    })
    const { cart } = await store.shop.guest.get<HttpTypes.StoreCartResponse>(
      `/store/carts/${id}?fields=id,*payment_collection.payment_sessions`
    )
    const data = cart.payment_collection?.payment_sessions?.at(-1)?.data
    providers.stripe.intents.confirm(String(data?.id), null)
    const answer = await completeCart(store.shop, id)
    if (answer.type !== "order") throw new Error(answer.error.message)

    return answer.order.id
  }

  const problemOf = (id: string) =>
    until(async () => (await openProblems(store, id))[0], {
      what: "the problem",
      timeoutMs: 30_000,
    })

  it("a capture that was refused is taken", async () => {
    const id = await order()
    providers.stripe.next("capture", { kind: "refused", error: declined() })
    await refused(capture(store.shop, id))
    const problem = await problemOf(id)

    const { result } = await press(store.shop, problem.id, {
      action: "capture_again",
    })

    expect(problem.payload.outcome).toBe("refused")
    expect(result).toMatchObject({ state: "succeeded", amount: 28 })
    await stories.expectTimeline(id, [
      placed,
      "error order.payment_failed: Payment of £28.00 via Stripe failed: Your card was declined. (Anna Quill)",
      "info order.payment_captured: Captured £28.00 via Stripe (Anna Quill)",
    ])
    expect(await openProblems(store, id)).toEqual([])
  })

  it("a refund whose answer is lost asks first, and nothing is refunded without an answer", async () => {
    const id = await order()
    await capture(store.shop, id)
    providers.stripe.next("refund", { kind: "lost", times: EVERY_TRY })
    await refused(refund(store.shop, id, { amount: 12 }))
    const problem = await problemOf(id)

    const [action] = await actionsOf(store.shop, problem.id)
    const answer = await unconfirmed(
      press(store.shop, problem.id, { action: "refund_again" })
    )

    expect(problem.payload.outcome).toBe("unknown")
    expect(action).toMatchObject({
      id: "refund_again",
      state: "possible",
      needs_confirmation: true,
      confirmation:
        "Stripe did not answer. The refund may have gone through: look there first.",
    })
    expect(answer.status).toBe(409)
    expect((await paymentOf(store.shop, id)).refunds).toEqual([])
  })
})

import type { HttpTypes } from "@medusajs/framework/types"
import type { AdminActivity } from "../../../src/types"
import { openProblems } from "../attention"
import { feedOf } from "../feed"
import { prepareCheckout } from "../shop/carts"
import { skus } from "../shop/skus"
import { until } from "../until"
import { declined } from "./stripe-errors"
import type { Intent } from "./stripe-intents"
import { WEBHOOK_SECRET, type RealProviders } from "./use-real-providers"

/** Medusa reads a report five seconds after it came. */
export const READ = { timeoutMs: 60_000 }

export type Checkout = { cartId: string; intent: Intent }

/** Checkouts at Medusa's own Stripe provider, and what Stripe reports of them. */
export function reportedPayments(providers: RealProviders) {
  const { store } = providers

  const checkout = async (
    email: string,
    metadata?: Record<string, unknown>
  ): Promise<Checkout> => {
    const { id } = await prepareCheckout(store.shop, {
      email,
      items: { [skus.shirt]: 1 },
      ...(metadata ? { metadata } : {}),
    })
    const { cart } = await store.shop.guest.get<HttpTypes.StoreCartResponse>(
      `/store/carts/${id}?fields=id,*payment_collection.payment_sessions`
    )
    const data = cart.payment_collection?.payment_sessions?.[0]?.data

    return {
      cartId: id,
      intent: providers.stripe.intents.get(String(data?.id)),
    }
  }

  /** The customer's click on "Pay"; they close the page before the shop knows. */
  const pay = ({ intent }: Checkout): Intent =>
    providers.stripe.intents.confirm(intent.id, null)

  /** The same, and Stripe takes the money at once: only then does it report `payment_intent.succeeded`. */
  const payAtOnce = (sale: Checkout): Intent =>
    providers.stripe.intents.capture(pay(sale).id)

  const report = async (
    intent: Intent,
    type: string,
    { secret = WEBHOOK_SECRET, times = 1 } = {}
  ): Promise<void> => {
    await providers.stripe.report(store.shop.url, {
      type,
      intent,
      secret,
      times,
    })
  }

  const told = async (type: string, cartId: string): Promise<AdminActivity[]> =>
    (await feedOf(store, type)).filter(
      ({ payload }) => payload.cart_id === cartId
    )

  const untilTold = (type: string, cartId: string) =>
    until(async () => (await told(type, cartId))[0], {
      what: `${type} of ${cartId}`,
      ...READ,
    })

  return {
    checkout,
    pay,
    payAtOnce,
    report,
    told,
    untilTold,
    /** Reports are read in turn: when this one is told, those before it are over. */
    untilRead: async (): Promise<void> => {
      const { cartId, intent } = await checkout("last@example.com")

      await report(
        { ...intent, last_payment_error: declined() },
        "payment_intent.payment_failed"
      )
      await untilTold("order.payment_failed", cartId)
    },
    openOf: async (cartId: string) =>
      (await openProblems(store)).filter(
        ({ payload }) => payload.cart_id === cartId
      ),
    untilClosed: (id: string) =>
      until(
        async () => !(await openProblems(store)).some((each) => each.id === id),
        { what: "the problem to be closed", ...READ }
      ),
  }
}

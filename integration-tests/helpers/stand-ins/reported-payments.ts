import type { HttpTypes } from "@medusajs/framework/types"
import type { AdminActivity } from "../../../src/types"
import { openProblems } from "../attention"
import { feedOf } from "../feed"
import { runJobUntil } from "../run-job"
import { prepareCheckout } from "../shop/carts"
import { skus } from "../shop/skus"
import { until } from "../until"
import { declined, invalid } from "./stripe-errors"
import type { Intent } from "./stripe-intents"
import { WEBHOOK_SECRET, type RealProviders } from "./use-real-providers"

/** Medusa reads a report five seconds after it came. */
export const READ = { timeoutMs: 60_000 }

export const WATCH_MONEY = "activity-log-watch-money"

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
    /** Money that stays taken: Medusa cannot make the order, and cannot give the money back. */
    checkoutThatLosesMoney: async (email: string): Promise<Checkout> => {
      const sale = await checkout(email, { booking_refusals: 1 })
      providers.stripe.next("refund", {
        kind: "refused",
        error: invalid("Insufficient funds in your Stripe balance."),
      })

      return sale
    },
    pay,
    payAtOnce,
    report,
    told,
    untilTold,
    /** Watches until it is told what was missed. */
    untilMissed: async (
      type: string,
      cartId: string
    ): Promise<AdminActivity | undefined> => {
      await runJobUntil(store, WATCH_MONEY, {
        what: `${type} of ${cartId}`,
        isDone: async () => (await told(type, cartId)).length > 0,
      })

      return (await told(type, cartId))[0]
    },
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

/** What is told of a shirt that was paid for and not ordered. */
export const shirtWithoutOrder = (cartId: string, email: string) => ({
  level: "error",
  message: "£28.00 paid via Stripe, but there is no order",
  order_id: null,
  payload: {
    amount: 28,
    currency_code: "gbp",
    provider_id: "pp_stripe_stripe",
    cart_id: cartId,
    email,
  },
})

import type { HttpTypes } from "@medusajs/framework/types"
import { openProblems } from "../helpers/attention"
import { feedOf, lineOf } from "../helpers/feed"
import { ONCE_A_WEEK } from "../helpers/looks"
import { runJob, runJobUntil } from "../helpers/run-job"
import { actionsOf, press } from "../helpers/shop/acting"
import { completeCart, prepareCheckout } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { declined, invalid } from "../helpers/stand-ins/stripe-errors"
import {
  useRealProviders,
  WEBHOOK_SECRET,
} from "../helpers/stand-ins/use-real-providers"
import { until } from "../helpers/until"

/** Medusa reads a report five seconds after it came. */
const READ = { timeoutMs: 60_000 }
const WATCH = "activity-log-watch-money"
const TYPES = [
  "order.payment_failed",
  "payment.without_order",
  "payment.webhook_failed",
  "payment.webhooks_missing",
]

describe("money that Medusa loses sight of, with Medusa's own Stripe provider", () => {
  const providers = useRealProviders({
    payments: { schedule: ONCE_A_WEEK, withoutOrderAfter: "2s" },
  })
  const { store } = providers

  const checkout = async (
    email: string,
    metadata?: Record<string, unknown>
  ) => {
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

  type Intent = Awaited<ReturnType<typeof checkout>>["intent"]

  const report = (
    intent: Intent,
    type: string,
    secret: string = WEBHOOK_SECRET
  ) => providers.stripe.report(store.shop.url, { type, intent, secret })

  const told = async (type: string, cartId: string) =>
    (await feedOf(store, type)).filter(
      ({ payload }) => payload.cart_id === cartId
    )

  const untilTold = (type: string, cartId: string) =>
    until(async () => (await told(type, cartId))[0], {
      what: `${type} of ${cartId}`,
      ...READ,
    })

  /** Reports are read in turn: when this one is told, those before it are over. */
  const untilRead = async () => {
    const { cartId, intent } = await checkout("last@example.com")

    await report(
      { ...intent, last_payment_error: declined() },
      "payment_intent.payment_failed"
    )
    await untilTold("order.payment_failed", cartId)
  }

  const untilClosed = (id: string) =>
    until(
      async () => !(await openProblems(store)).some((each) => each.id === id),
      { what: "the problem to be closed", ...READ }
    )

  it("a card that is declined in the browser: told with its cart and its reason, once for three deliveries, closed by the order", async () => {
    const { cartId, intent } = await checkout("ada@example.com")
    const failed = {
      ...intent,
      last_payment_error: declined("insufficient_funds"),
    }

    // The same event: Stripe sends it again until it is answered.
    await providers.stripe.report(store.shop.url, {
      type: "payment_intent.payment_failed",
      intent: failed,
      secret: WEBHOOK_SECRET,
      times: 3,
    })
    const problem = await untilTold("order.payment_failed", cartId)
    await untilRead()

    expect(lineOf(problem)).toBe(
      "error order.payment_failed: Payment of £28.00 via Stripe failed: Your card has insufficient funds."
    )
    expect(problem).toMatchObject({
      order_id: null,
      payload: {
        code: "card_declined",
        decline_code: "insufficient_funds",
        action: "payment-webhook",
      },
    })
    expect(await told("order.payment_failed", cartId)).toHaveLength(1)
    expect((await told("order.payment_failed", cartId))[0]?.occurrences).toBe(1)

    providers.stripe.intents.confirm(intent.id, null)
    await completeCart(store.shop, cartId)
    await untilClosed(problem.id)
  }, 120_000)

  it("a payment that is cancelled at Stripe: told with its reason", async () => {
    const { cartId, intent } = await checkout("grace@example.com")

    await report(
      { ...intent, cancellation_reason: "abandoned" },
      "payment_intent.canceled"
    )
    const problem = await untilTold("order.payment_failed", cartId)

    expect(problem.message).toBe(
      "Payment of £28.00 via Stripe failed: cancelled at the provider: abandoned"
    )
  }, 120_000)

  it("a confirmation that the customer has to give: nothing while they may, a problem where they did not", async () => {
    const given = await checkout("joan@example.com")
    const left = await checkout("lise@example.com")

    await report(given.intent, "payment_intent.requires_action")
    await report(left.intent, "payment_intent.requires_action")
    await untilRead()
    expect(await told("order.payment_failed", left.cartId)).toEqual([])
    providers.stripe.intents.confirm(given.intent.id, null)
    await completeCart(store.shop, given.cartId)
    await runJobUntil(store, WATCH, {
      what: "the problem",
      isDone: async () =>
        (await told("order.payment_failed", left.cartId)).length > 0,
    })

    expect(
      (await told("order.payment_failed", left.cartId)).map(lineOf)
    ).toEqual([
      "error order.payment_failed: Payment of £28.00 via Stripe failed: the customer has not confirmed it",
    ])
    expect(await told("order.payment_failed", given.cartId)).toEqual([])
  }, 180_000)

  it("money that Medusa gives back itself, since the checkout failed, is not lost", async () => {
    const { cartId, intent } = await checkout("mary@example.com", {
      booking_refusals: 1,
    })
    const paid = providers.stripe.intents.confirm(intent.id, null)

    await report(paid, "payment_intent.succeeded")
    await until(
      async () =>
        (
          await store.query(
            `select refund.id from refund join payment on payment.id = refund.payment_id
             where payment.payment_session_id = $1`,
            [intent.metadata.session_id]
          )
        ).length > 0,
      { what: "Medusa's own refund", ...READ }
    )
    await untilRead()
    await runJob(store, WATCH)

    expect(await told("payment.without_order", cartId)).toEqual([])
  }, 180_000)

  const openOf = async (cartId: string) =>
    (await openProblems(store)).filter(
      ({ payload }) => payload.cart_id === cartId
    )

  it("money that was taken after the page was closed, when the checkout and the refund fail: told once, completed from its entry, closed by the order", async () => {
    const { cartId, intent } = await checkout("emmy@example.com", {
      booking_refusals: 1,
    })
    const paid = providers.stripe.intents.confirm(intent.id, null)
    providers.stripe.next("refund", {
      kind: "refused",
      error: invalid("Insufficient funds in your Stripe balance."),
    })

    await report(paid, "payment_intent.succeeded")
    await runJobUntil(store, WATCH, {
      what: "the money without an order",
      isDone: async () =>
        (await told("payment.without_order", cartId)).length > 0,
    })
    const [entry] = await told("payment.without_order", cartId)
    const [action] = await actionsOf(store.shop, entry?.id ?? "")
    const { result } = await press(store.shop, entry?.id ?? "", {
      action: "complete_cart",
      confirm: true,
    })

    expect(entry).toMatchObject({
      level: "error",
      message: "£28.00 paid via Stripe, but there is no order",
      order_id: null,
      payload: {
        amount: 28,
        currency_code: "gbp",
        provider_id: "pp_stripe_stripe",
        cart_id: cartId,
        email: "emmy@example.com",
      },
    })
    expect(action).toMatchObject({ id: "complete_cart", state: "possible" })
    expect(result.state).toBe("succeeded")
    await untilClosed(entry?.id ?? "")
    await runJob(store, WATCH)
    expect(await told("payment.without_order", cartId)).toHaveLength(1)
  }, 180_000)

  it("a webhook of another shop on the same account, and one whose secret is wrong, lose no money of ours", async () => {
    const { intent } = await checkout("hedy@example.com")
    const before = (await feedOf(store, ...TYPES)).length

    await report(
      {
        ...intent,
        metadata: { session_id: "payses_01AAAAAAAAAAAAAAAAAAAAAAAA" },
      },
      "payment_intent.payment_failed"
    )
    await report({ ...intent, metadata: {} }, "payment_intent.succeeded")
    await report(intent, "payment_intent.succeeded", "whsec_wrong")
    await report(intent, "payment_intent.succeeded", "whsec_wrong")
    await untilRead()
    await runJob(store, WATCH)

    const after = await feedOf(store, ...TYPES)
    const refused = after.filter(
      ({ event_type }) => event_type === "payment.webhook_failed"
    )
    // The last report that was awaited, and one problem for the wrong secret.
    expect(after).toHaveLength(before + 2)
    expect(refused.map(({ occurrences }) => occurrences)).toEqual([2])
    expect(JSON.stringify(after)).not.toMatch(/v1=|client_secret|pi_/)
  }, 180_000)

  it("an order that is paid as it should be is no news, whatever is reported of it", async () => {
    const { cartId, intent } = await checkout("rosa@example.com")
    const paid = providers.stripe.intents.confirm(intent.id, null)

    await completeCart(store.shop, cartId)
    await report(paid, "payment_intent.amount_capturable_updated")
    await untilRead()
    await runJob(store, WATCH)

    expect(await openOf(cartId)).toEqual([])
    expect(await told("payment.without_order", cartId)).toEqual([])
  }, 120_000)
})

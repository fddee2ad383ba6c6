import { feedOf, lineOf } from "../helpers/feed"
import { ONCE_A_WEEK } from "../helpers/looks"
import { runJob } from "../helpers/run-job"
import { actionsOf } from "../helpers/shop/acting"
import { completeCart } from "../helpers/shop/carts"
import {
  reportedPayments,
  shirtWithoutOrder,
  WATCH_MONEY,
} from "../helpers/stand-ins/reported-payments"
import { declined } from "../helpers/stand-ins/stripe-errors"
import { useRealProviders } from "../helpers/stand-ins/use-real-providers"

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
  const payments = reportedPayments(providers)
  const { checkout, pay, report, told, untilRead, untilTold } = payments

  it("a card that is declined in the browser: told with its cart and its reason, once for three deliveries, closed by the order", async () => {
    const sale = await checkout("ada@example.com")
    const { cartId, intent } = sale

    await report(
      { ...intent, last_payment_error: declined("insufficient_funds") },
      "payment_intent.payment_failed",
      { times: 3 }
    )
    const problem = await untilTold("order.payment_failed", cartId)
    await untilRead()
    const entries = await told("order.payment_failed", cartId)
    pay(sale)
    await completeCart(store.shop, cartId)

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
    expect(entries.map(({ occurrences }) => occurrences)).toEqual([1])
    await payments.untilClosed(problem.id)
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
    const atOnce = await told("order.payment_failed", left.cartId)
    pay(given)
    await completeCart(store.shop, given.cartId)
    await payments.untilMissed("order.payment_failed", left.cartId)

    expect(atOnce).toEqual([])
    expect(
      (await told("order.payment_failed", left.cartId)).map(lineOf)
    ).toEqual([
      "error order.payment_failed: Payment of £28.00 via Stripe failed: the customer has not confirmed it",
    ])
    expect(await told("order.payment_failed", given.cartId)).toEqual([])
  }, 180_000)

  it("money that was taken after the page was closed, when the checkout and the refund fail: told once, with what mends it", async () => {
    const sale = await payments.checkoutThatLosesMoney("emmy@example.com")
    const { cartId } = sale

    await report(pay(sale), "payment_intent.succeeded")
    const entry = await payments.untilMissed("payment.without_order", cartId)
    const [action] = await actionsOf(store.shop, entry?.id ?? "")

    expect(entry).toMatchObject(shirtWithoutOrder(cartId, "emmy@example.com"))
    expect(action).toMatchObject({ id: "complete_cart", state: "possible" })
    await runJob(store, WATCH_MONEY)
    expect(await told("payment.without_order", cartId)).toHaveLength(1)
  }, 180_000)

  it("a webhook of another shop on the same account, and one whose secret is wrong, lose no money of ours", async () => {
    const { intent } = await checkout("hedy@example.com")
    const foreign = { session_id: "payses_01AAAAAAAAAAAAAAAAAAAAAAAA" }
    const before = (await feedOf(store, ...TYPES)).length

    await report(
      { ...intent, metadata: foreign },
      "payment_intent.payment_failed"
    )
    await report({ ...intent, metadata: {} }, "payment_intent.succeeded")
    await report(intent, "payment_intent.succeeded", {
      secret: "whsec_wrong",
      times: 2,
    })
    await untilRead()
    await runJob(store, WATCH_MONEY)

    const after = await feedOf(store, ...TYPES)
    const refused = after.filter(
      ({ event_type }) => event_type === "payment.webhook_failed"
    )
    // The last report that was awaited, and one problem for the wrong secret.
    expect(after).toHaveLength(before + 2)
    expect(refused.map(({ occurrences }) => occurrences)).toEqual([2])
    expect(JSON.stringify(after)).not.toMatch(/v1=|client_secret|pi_[0-9a-f]/)
  }, 180_000)

  it("an order that is paid as it should be is no news, whatever is reported of it", async () => {
    const sale = await checkout("rosa@example.com")
    const paid = pay(sale)

    await completeCart(store.shop, sale.cartId)
    await report(paid, "payment_intent.amount_capturable_updated")
    await untilRead()
    await runJob(store, WATCH_MONEY)

    expect(await payments.openOf(sale.cartId)).toEqual([])
    expect(await told("payment.without_order", sale.cartId)).toEqual([])
  }, 120_000)
})

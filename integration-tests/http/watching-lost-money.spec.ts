import { ONCE_A_WEEK } from "../helpers/looks"
import { runJob } from "../helpers/run-job"
import { actionsOf, press } from "../helpers/shop/acting"
import {
  READ,
  reportedPayments,
  shirtWithoutOrder,
  WATCH_MONEY,
} from "../helpers/stand-ins/reported-payments"
import { useRealProviders } from "../helpers/stand-ins/use-real-providers"
import { until } from "../helpers/until"

describe("money of a checkout that failed, with Medusa's own Stripe provider", () => {
  const providers = useRealProviders({
    payments: { schedule: ONCE_A_WEEK, withoutOrderAfter: "2s" },
  })
  const { store } = providers
  const payments = reportedPayments(providers)
  const { checkout, payAtOnce, report, told, untilRead, untilTold } = payments

  it("money that was taken after the page was closed, when the checkout and the refund fail: told once, completed from its entry, closed by the order", async () => {
    const sale = await payments.checkoutThatLosesMoney("emmy@example.com")
    const { cartId } = sale

    await report(payAtOnce(sale), "payment_intent.succeeded")
    // Medusa reads a report five seconds later, makes the order, and undoes it.
    await untilTold("system.action_failed", cartId)
    const entry = await payments.untilMissed("payment.without_order", cartId)
    const [action] = await actionsOf(store.shop, entry?.id ?? "")
    const { result } = await press(store.shop, entry?.id ?? "", {
      action: "complete_cart",
      confirm: true,
    })

    expect(entry).toMatchObject(shirtWithoutOrder(cartId, "emmy@example.com"))
    expect(action).toMatchObject({ id: "complete_cart", state: "possible" })
    expect(result).toMatchObject({ state: "succeeded" })
    await payments.untilClosed(entry?.id ?? "")
    await runJob(store, WATCH_MONEY)
    expect(await told("payment.without_order", cartId)).toHaveLength(1)
  }, 180_000)

  it("money whose session Medusa has replaced is reported all the same, and is not paid for once more", async () => {
    const sale = await payments.checkoutThatLosesMoney("lise@example.com")
    const { cartId, intent } = sale

    await report(payAtOnce(sale), "payment_intent.succeeded")
    await untilTold("order.refund_failed", cartId)
    // As it does where the provider has nothing against it.
    await store.query("delete from payment_session where id = $1", [
      intent.metadata.session_id,
    ])
    await payments.untilMissed("payment.without_order", cartId)
    await runJob(store, WATCH_MONEY)
    const [entry] = await told("payment.without_order", cartId)
    const [action] = await actionsOf(store.shop, entry?.id ?? "")

    expect(entry).toMatchObject({
      message: "£28.00 paid via Stripe, but there is no order",
      resolved_at: null,
    })
    expect(action).toMatchObject({
      id: "complete_cart",
      state: "impossible",
      reason_code: "money_apart",
    })
  }, 180_000)

  it("money that Medusa gives back itself, since the checkout failed, is not lost", async () => {
    const sale = await checkout("mary@example.com", { booking_refusals: 1 })

    await report(payAtOnce(sale), "payment_intent.succeeded")
    await until(
      async () =>
        (
          await store.query(
            `select refund.id from refund join payment on payment.id = refund.payment_id
             where payment.payment_session_id = $1`,
            [sale.intent.metadata.session_id]
          )
        ).length > 0,
      { what: "Medusa's own refund", ...READ }
    )
    await untilRead()
    await runJob(store, WATCH_MONEY)

    expect(await told("payment.without_order", sale.cartId)).toEqual([])
    expect(await told("order.void_failed", sale.cartId)).toEqual([])
  }, 180_000)
})

import type { HttpTypes } from "@medusajs/framework/types"
import { entriesOf, openProblems } from "../helpers/attention"
import { feedOf, lineOf } from "../helpers/feed"
import { prepareCheckout } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import {
  useRealProviders,
  WEBHOOK_SECRET,
} from "../helpers/stand-ins/use-real-providers"
import { useStories } from "../helpers/stories"
import { until } from "../helpers/until"

/** Medusa reads a report five seconds after it came. */
const READ = { timeoutMs: 30_000 }
const AUTHORIZED = "payment_intent.amount_capturable_updated"

describe("what Medusa's own Stripe provider is told by webhooks", () => {
  const providers = useRealProviders()
  const { store } = providers
  const stories = useStories(store)

  const checkout = async (email: string) => {
    const { id } = await prepareCheckout(store.shop, {
      email,
      items: { [skus.shirt]: 1 },
    })
    const { cart } = await store.shop.guest.get<HttpTypes.StoreCartResponse>(
      `/store/carts/${id}?fields=id,*payment_collection.payment_sessions`
    )
    const data = cart.payment_collection?.payment_sessions?.[0]?.data
    const intent = providers.stripe.intents.confirm(String(data?.id), null)

    return { cartId: id, intent }
  }

  const report = (
    intent: Awaited<ReturnType<typeof checkout>>["intent"],
    { type = AUTHORIZED, secret = WEBHOOK_SECRET } = {}
  ) => providers.stripe.report(store.shop.url, { type, intent, secret })

  const orderOf = (email: string) =>
    until(
      async () => {
        const { orders } =
          await store.shop.admin.get<HttpTypes.AdminOrderListResponse>(
            `/admin/orders?fields=id,email&q=${encodeURIComponent(email)}`
          )

        return orders[0]?.id
      },
      { what: `the order of ${email}`, ...READ }
    )

  it("a wrong secret: one problem with what to check, closed by the next report that is read", async () => {
    const { intent } = await checkout("ada@example.com")

    await report(intent, { secret: "whsec_wrong" })
    await report(intent, { secret: "whsec_wrong" })
    const problem = await until(
      async () => {
        const [first] = await feedOf(store, "payment.webhook_failed")

        return first?.occurrences === 2 ? first : null
      },
      { what: "the second time", ...READ }
    )
    expect(await openProblems(store)).toHaveLength(1)
    await report(intent)
    const orderId = await orderOf("ada@example.com")
    await until(async () => !(await openProblems(store)).length, {
      what: "the problem to be closed",
      ...READ,
    })

    expect(problem).toMatchObject({
      order_id: null,
      level: "error",
      message: expect.stringMatching(
        /^Webhook of Stripe could not be read: No signatures found matching the expected signature/
      ) as string,
      payload: { provider_id: "pp_stripe_stripe", action: "payment-webhook" },
    })
    expect(JSON.stringify(problem.payload)).not.toMatch(/v1=|ada@example/)
    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
    ])
  }, 90_000)

  it("an address that names no provider of the shop: one problem, whatever it names", async () => {
    for (const name of ["stripe", "paypal_paypal"]) {
      await store.shop.guest.post(`/hooks/payment/${name}`, { type: "test" })
    }

    const problem = await until(
      async () => {
        const entries = await feedOf(store, "payment.webhook_failed")

        return entries.find(
          ({ payload, occurrences }) =>
            payload.code === "unknown_provider" && occurrences === 2
        )
      },
      { what: "both", ...READ }
    )
    expect(problem.message).toBe(
      'Webhook could not be read: The shop has no payment provider "pp_stripe"'
    )
  }, 60_000)

  it("an authorization that fails: told with its cart, closed by the order of the repeated report", async () => {
    const { cartId, intent } = await checkout("grace@example.com")
    providers.stripe.next("retrieve", { kind: "status", status: 400 })

    await report(intent, { type: "payment_intent.succeeded" })
    const [problem, ...others] = await entriesOf(store, "order.payment_failed")
    await report(intent)
    const orderId = await orderOf("grace@example.com")

    expect(others).toEqual([])
    expect(problem).toMatchObject({
      order_id: null,
      payload: { cart_id: cartId, amount: 28, provider: "Stripe" },
    })
    await until(
      async () =>
        !(await openProblems(store)).some(({ id }) => id === problem?.id),
      { what: "the problem to be closed", ...READ }
    )
    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £28.00 via Stripe (grace@example.com)",
    ])
  }, 90_000)

  it("a session of somebody else's shop is no problem of ours", async () => {
    const { intent } = await checkout("joan@example.com")
    const before = await openProblems(store)

    await report({
      ...intent,
      metadata: { session_id: "payses_01AAAAAAAAAAAAAAAAAAAAAAAA" },
    })
    // Reports are read in turn: when this one is an order, that one is over.
    await report(intent)
    await orderOf("joan@example.com")

    expect((await openProblems(store)).map(lineOf)).toEqual(before.map(lineOf))
  }, 90_000)

  it("has told nothing twice", async () => {
    await stories.expectAllUnchanged()
  })
})

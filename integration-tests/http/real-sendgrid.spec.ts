import { openProblems } from "../helpers/attention"
import { feedOf } from "../helpers/feed"
import { completeCart, prepareCheckout } from "../helpers/shop/carts"
import { sendMails } from "../helpers/shop/mails"
import { skus } from "../helpers/shop/skus"
import { useRealProviders } from "../helpers/stand-ins/use-real-providers"
import { until } from "../helpers/until"

describe("Medusa's own SendGrid provider", () => {
  const providers = useRealProviders()
  const { store } = providers

  it("a mail that it refuses: told in SendGrid's own words, closed by the next that arrives", async () => {
    providers.sendgrid.refuse(403, [
      {
        message:
          "The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.",
        field: "from",
        help: "https://sendgrid.com/docs/for-developers/sending-email/sender-identity/",
      },
    ])
    const { id: cartId } = await prepareCheckout(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    const { cart } = await store.shop.guest.get<{
      cart: {
        payment_collection: { payment_sessions: { data: { id: string } }[] }
      }
    }>(`/store/carts/${cartId}?fields=id,*payment_collection.payment_sessions`)
    const [session] = cart.payment_collection.payment_sessions
    providers.stripe.intents.confirm(session?.data.id ?? "", null)

    const answer = await completeCart(store.shop, cartId)
    if (answer.type !== "order") throw new Error(answer.error.message)
    const { id } = answer.order
    const problem = await until(
      async () => (await openProblems(store, id))[0],
      { what: "the problem" }
    )
    await sendMails(store.shop, [
      {
        to: "ada@example.com",
        template: "order-confirmation",
        trigger_type: "order.placed",
        resource_type: "order",
        resource_id: id,
      },
    ])
    await until(async () => !(await openProblems(store, id)).length, {
      what: "the problem to be closed",
    })

    expect(problem).toMatchObject({
      event_type: "order.email.failed",
      payload: {
        provider: "SendGrid",
        to: "ada@example.com",
        cause:
          "The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.",
      },
    })
    expect(providers.sendgrid.taken).toEqual(["ada@example.com"])
    expect(
      (
        await feedOf(
          store,
          "order.email.failed",
          "order.email.confirmation_sent"
        )
      ).map(({ event_type }) => event_type)
    ).toEqual(["order.email.failed", "order.email.confirmation_sent"])
  })
})

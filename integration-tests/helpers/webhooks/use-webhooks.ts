import { feedOf } from "../feed"
import { placeOrder } from "../shop/carts"
import { skus } from "../shop/skus"
import { until } from "../until"
import { useStore } from "../use-store"
import { sendgridKeys } from "./signing"

const { publicKey, privateKey } = sendgridKeys()

/** What the providers sign with; a store of `useWebhooks` knows the same. */
export const secrets = {
  sendgridPrivateKey: privateKey,
  resend: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  mailgun: "key-0123456789abcdef",
  postmark: { username: "postmark", password: "s3cret:with colon" },
}

/** A store that takes the reports of all four providers. */
export const useWebhooks = () => {
  const store = useStore({
    options: {
      webhooks: {
        sendgrid: { publicKey },
        resend: { secret: secrets.resend },
        postmark: secrets.postmark,
        mailgun: { signingKey: secrets.mailgun },
      },
    },
  })

  const post = async (
    provider: string,
    body: string,
    headers: Record<string, string> = {}
  ): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(
      `${store.shop.url}/hooks/activity-log/${provider}`,
      {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      }
    )

    return { status: response.status, body: await response.json() }
  }

  const orderWithConfirmation = async (email: string) => {
    const { id } = await placeOrder(store.shop, {
      email,
      items: { [skus.mug]: 1 },
    })
    const sent = await until(
      async () =>
        (await feedOf(store, "order.email.confirmation_sent")).find(
          ({ order_id }) => order_id === id
        ),
      { what: `the confirmation to ${email}` }
    )

    return { id, externalId: String(sent.payload.external_id) }
  }

  const bouncesOf = async (email: string, count = 1) => {
    const read = async () =>
      (await feedOf(store, "email.bounced")).filter(
        ({ payload }) => payload.to === email
      )
    await until(async () => (await read()).length >= count, {
      what: `${count} bounces of ${email}`,
    }).catch(() => undefined /* the comparison shows what is missing */)

    return read()
  }

  return { store, post, orderWithConfirmation, bouncesOf }
}

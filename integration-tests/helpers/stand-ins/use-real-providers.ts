import path from "node:path"
import { useStore, type UsedStore } from "../use-store"
import { startSendgrid, type SendgridStandIn } from "./sendgrid"
import { startStripe, type StripeStandIn } from "./stripe"

export const WEBHOOK_SECRET = "whsec_inkwell"

export type RealProviders = {
  store: UsedStore
  readonly stripe: StripeStandIn
  readonly sendgrid: SendgridStandIn
}

/**
 * A store with Medusa's own Stripe and SendGrid providers in place of ours, at the same ids, which
 * speak to stand-ins of the two APIs.
 */
export function useRealProviders(
  options?: Record<string, unknown>
): RealProviders {
  const env: Record<string, string> = {
    NODE_OPTIONS: `--require ${path.join(__dirname, "redirect.cjs")}`,
    STRIPE_API_KEY: "sk_test_inkwell",
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    SENDGRID_API_KEY: "SG.inkwell",
  }
  const parts: { stripe?: StripeStandIn; sendgrid?: SendgridStandIn } = {}

  // Before the store's own: it starts with the addresses.
  beforeAll(async () => {
    const stripe = (parts.stripe = await startStripe())
    const sendgrid = (parts.sendgrid = await startSendgrid())

    env.STAND_INS = JSON.stringify({
      "api.stripe.com": stripe.url,
      "api.sendgrid.com": sendgrid.url,
    })
  })

  const store = useStore({ env, ...(options ? { options } : {}) })

  afterAll(async () => {
    await parts.stripe?.stop()
    await parts.sendgrid?.stop()
  })

  return {
    store,
    get stripe() {
      return running(parts.stripe)
    },
    get sendgrid() {
      return running(parts.sendgrid)
    },
  }
}

function running<Part>(part: Part | undefined): Part {
  if (part === undefined) {
    throw new Error("the stand-ins run only while tests do")
  }

  return part
}

import { spoken, withCause, word, words } from "../recording/wording/words"
import type { PaymentWebhookPayload } from "../types"
import { defineEntry } from "./define-entry"

/** Cause of what no provider of this shop was meant by. */
export const UNKNOWN_PROVIDER = "unknown_provider"

export const paymentWebhookEntries = {
  "payment.webhook_failed": defineEntry<PaymentWebhookPayload>({
    level: "error",
    description:
      "A payment provider reported something, and its report could not be read. One problem a provider; the next report that is read closes it.",
    message: (payload) =>
      withCause(
        words("Webhook", word("of", payload.provider), "could not be read"),
        payload.cause
      ),
    samples: [
      {
        provider: "Stripe",
        provider_id: "pp_stripe_stripe",
        cause:
          "No signatures found matching the expected signature for payload",
      },
    ],
    // Anybody may send to addresses of providers that the shop does not have: all of them are one problem.
    subject: ({ provider_id, code }) =>
      code === UNKNOWN_PROVIDER ? null : spoken(provider_id) || null,
    explain: {
      cause:
        "The payment provider reports payments to the shop, and the shop does not understand its reports. Payments that are finished only by a report are paid and become no order.",
      next_step:
        "Compare the webhook secret in medusa-config.ts with the one on the provider's dashboard, and the address there with /hooks/payment/ and your provider's id. Then let the provider send the missed reports again.",
    },
  }),
}

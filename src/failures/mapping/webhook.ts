import { UNKNOWN_PROVIDER } from "../../catalog/payment-webhook"
import { readField } from "../../recording/storing/foreign-fields"
import type { FailureMapper } from "./failure-mapper"

/** A payment provider's report that could not be read: whatever it said, Medusa does not know it. */
export const webhookFailure: FailureMapper = {
  recordsEachAttempt: false,

  async read({ failure }, { isMissing, providerName }) {
    const provider_id = webhookProvider(failure.call?.args)
    const isUnknown =
      provider_id === null || (await isMissing("payment_provider", provider_id))

    return {
      type: "payment.webhook_failed",
      order_id: null,
      payload: {
        action: "payment-webhook",
        ...(isUnknown
          ? {
              code: UNKNOWN_PROVIDER,
              cause: `The shop has no payment provider "${provider_id ?? ""}"`,
            }
          : { provider_id, provider: providerName(provider_id) }),
      },
    }
  },
}

/** As the payment module finds it (2.21, `payment/dist/services/payment-module.js`). */
export function webhookProvider(args: unknown[] | undefined): string | null {
  const provider = readField(args?.[0], "provider")

  if (typeof provider !== "string") {
    return null
  }

  return provider.startsWith("pp_") ? provider : `pp_${provider}`
}

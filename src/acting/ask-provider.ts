import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PaymentState } from "./payment-row"

/** Of the payment module's own service for its providers, which it shows to nobody (2.21, `payment/dist/services/payment-module.js`). */
type Asking = {
  paymentProviderService_?: {
    getStatus?: (
      providerId: string,
      input: { data: Record<string, unknown> }
    ) => Promise<{ status?: unknown }>
  }
}

/** What the provider says of a payment at this moment: `captured`. Null where it cannot be asked, or does not answer. */
export async function providerStatus(
  { provider_id, data }: Pick<PaymentState, "provider_id" | "data">,
  container: MedusaContainer
): Promise<string | null> {
  const payments: Asking = container.resolve<Asking>(Modules.PAYMENT)

  try {
    const answer = await payments.paymentProviderService_?.getStatus?.(
      provider_id,
      { data }
    )

    return typeof answer?.status === "string" ? answer.status : null
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Activity log: ${provider_id} could not be asked for a payment's status (${String(error)})`
      )

    return null
  }
}

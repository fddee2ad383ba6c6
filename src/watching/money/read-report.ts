import { createHash } from "node:crypto"
import type {
  IPaymentModuleService,
  MedusaContainer,
  ProviderWebhookPayload,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { asOwnCall } from "../../failures/observing/own-calls"

/** What a provider reported, in Medusa's words. */
export type Report = {
  action: string
  session_id: string
  /** The parsed body. Read, and kept nowhere. */
  body: unknown
  /** The same for the same report, however often it is delivered. */
  fingerprint: string
}

/** As the event brings it; a buffer that went through Redis is a plain object. */
export type WebhookEvent = {
  provider: string
  payload: { data: unknown; rawData: unknown; headers: unknown }
}

/**
 * Asks the provider what it means by a webhook: it checks the signature and writes nothing (2.21,
 * `payment/dist/services/payment-module.js`).
 *
 * Null where it says nothing of a session. A report that cannot be read is not recorded from here: Medusa's own
 * call fails as well, and the observer records that as `payment.webhook_failed`.
 */
export async function readReport(
  event: WebhookEvent,
  container: MedusaContainer
): Promise<Report | null> {
  const rawData = bufferOf(event.payload.rawData)
  const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
  const meant = await payments
    .getWebhookActionAndData(
      asOwnCall({
        provider: event.provider,
        // A copy: the event is Medusa's own subscriber's as well.
        payload: {
          ...event.payload,
          rawData,
        } as ProviderWebhookPayload["payload"], // as Medusa's route made it
      })
    )
    .catch(() => null)
  const session_id = meant?.data?.session_id

  return meant && session_id
    ? {
        action: meant.action,
        session_id,
        body: event.payload.data,
        fingerprint: createHash("sha256")
          .update(session_id)
          .update(meant.action)
          .update(rawData)
          .digest("base64url")
          .slice(0, 22),
      }
    : null
}

export function isWebhookEvent(data: unknown): data is WebhookEvent {
  return (
    typeof data === "object" &&
    data !== null &&
    "provider" in data &&
    typeof data.provider === "string" &&
    "payload" in data &&
    typeof data.payload === "object" &&
    data.payload !== null
  )
}

function bufferOf(rawData: unknown): Buffer {
  if (typeof rawData === "string" || rawData instanceof Uint8Array) {
    return Buffer.from(rawData)
  }

  const { type, data } = Object(rawData) as { type?: unknown; data?: unknown } // read by name only

  return type === "Buffer" && Array.isArray(data)
    ? Buffer.from(data as number[]) // as `Buffer.toJSON` writes it
    : Buffer.alloc(0)
}

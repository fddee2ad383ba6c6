import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentWebhookEvents } from "@medusajs/framework/utils"
import { whenAnswered } from "../failures/context/activity-context"
import { toBusEvent } from "../recording/bus-event"
import { hearWebhook } from "../watching/money/hear-webhook"

/** What payment providers report: Medusa's own subscriber drops most of it. */
export default async function paymentWebhooksSubscriber({
  event,
  container,
}: SubscriberArgs): Promise<void> {
  await whenAnswered()
  await hearWebhook(event.data, {
    container,
    at: toBusEvent(event).createdAt,
  })
}

export const config: SubscriberConfig = {
  event: PaymentWebhookEvents.WebhookReceived,
  // Medusa's own has another id: on Redis each of the two is tried again for itself.
  context: { subscriberId: "activity-log:payment-webhooks" },
}

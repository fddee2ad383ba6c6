import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentWebhookEvents } from "@medusajs/framework/utils"
import { NOBODY_WAITS } from "../failures/context/nobody-waits"
import { LaterWork } from "../modules/activity-log/writing/later-work"
import { pendingWork } from "../modules/activity-log/writing/pending-work"
import { toBusEvent } from "../recording/bus-event"
import { hearWebhook } from "../watching/money/hear-webhook"

const hearing = new LaterWork(NOBODY_WAITS)

pendingWork.add(hearing)

/** What payment providers report: Medusa's own subscriber drops most of it. */
export default async function paymentWebhooksSubscriber({
  event,
  container,
}: SubscriberArgs): Promise<void> {
  await hearing.run(() =>
    hearWebhook(event.data, { container, at: toBusEvent(event).createdAt })
  )
}

export const config: SubscriberConfig = {
  event: PaymentWebhookEvents.WebhookReceived,
  // Medusa's own has another id: on Redis each of the two is tried again for itself.
  context: { subscriberId: "activity-log:payment-webhooks" },
}

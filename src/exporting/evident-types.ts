import type { ActivityType } from "../types"

/** What the customer was sent; what became of it is said by the type, or by the payload's `bounce`. */
export const MESSAGE_OUTCOMES = new Map<string, string>(
  Object.entries({
    "order.email.confirmation_sent": "sent",
    "order.email.shipping_sent": "sent",
    "order.email.sent": "sent",
    "order.email.failed": "failed",
    "email.bounced": "bounced",
  } satisfies Partial<Record<ActivityType, string>>)
)

/**
 * What happened between shop and customer, and nothing that concerned the shop alone: notes, failed
 * submissions, the log's own entries. Types of a shop's own are left out, since nobody knows what they say.
 */
const EVENT_TYPES = new Set<string>([
  "order.created",
  "order.completed",
  "order.cancelled",
  "order.payment_authorized",
  "order.payment_awaited",
  "order.payment_captured",
  "order.payment_voided",
  "order.refunded",
  "order.credit_line_added",
  "order.submitted",
  "order.production",
  "order.shipped",
  "order.tracking_updated",
  "order.delivered",
  "order.fulfillment_cancelled",
  "order.return_requested",
  "order.return_received",
  "order.return_cancelled",
  "order.claim_created",
  "order.claim_cancelled",
  "order.exchange_created",
  "order.exchange_cancelled",
  "order.edit_requested",
  "order.edit_confirmed",
  "order.edit_cancelled",
  "order.transfer_requested",
  "order.transfer_accepted",
  "order.transfer_declined",
  "order.transfer_cancelled",
  "order.updated",
] satisfies ActivityType[])

export const isEvident = ({ event_type }: { event_type: string }): boolean =>
  EVENT_TYPES.has(event_type) || MESSAGE_OUTCOMES.has(event_type)

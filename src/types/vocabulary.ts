/** How much an entry matters. Only warnings and errors can need attention. */
export type ActivityLevel = "info" | "warning" | "error"

/**
 * How an entry reached the log.
 *
 * - `event`: Medusa's event bus announced it
 * - `workflow`: a workflow step recorded it, or a workflow was seen failing
 * - `api`: somebody's code or an HTTP client recorded it
 * - `reconcile`: it was found in Medusa's own tables, after the event was lost
 * - `backfill`: it was read from Medusa's own tables, and happened before the plugin was installed
 */
export type ActivitySource =
  "event" | "workflow" | "api" | "reconcile" | "backfill"

export type ActorType = "user" | "api-key" | "customer" | "system"

/** Who did it. `id` is null where only the kind of actor is known, `label` where their name is not. */
export type Actor = {
  type: ActorType
  id: string | null
  /** Their name as it was then. */
  label?: string | null
}

/** Money as a fact: what was meant in the currency's major unit, e.g. `43` for £43.00. */
export type Money = { amount: number; currency_code: string }

/** Types of entries about one order: all of them carry `order_id`. */
export type OrderActivityType =
  | "order.created"
  | "order.payment_awaited"
  | "order.payment_authorized"
  | "order.payment_captured"
  | "order.payment_failed"
  | "order.payment_voided"
  | "order.void_failed"
  | "order.email.confirmation_sent"
  | "order.email.shipping_sent"
  | "order.email.sent"
  | "order.email.failed"
  | "order.submitted"
  | "order.submission_failed"
  | "order.submission_retried"
  | "order.production"
  | "order.shipped"
  | "order.tracking_updated"
  | "order.delivered"
  | "order.fulfillment_cancelled"
  | "order.cancelled"
  | "order.refunded"
  | "order.refund_failed"
  | "order.return_requested"
  | "order.return_received"
  | "order.return_cancelled"
  | "order.claim_created"
  | "order.claim_cancelled"
  | "order.exchange_created"
  | "order.exchange_cancelled"
  | "order.edit_requested"
  | "order.edit_confirmed"
  | "order.edit_cancelled"
  | "order.transfer_requested"
  | "order.transfer_accepted"
  | "order.transfer_declined"
  | "order.transfer_cancelled"
  | "order.updated"
  | "order.credit_line_added"
  | "order.completed"
  | "order.archived"
  | "order.action_failed"

/** Types of entries about the shop as a whole. */
export type SystemActivityType =
  | "sync.started"
  | "sync.completed"
  | "sync.failed"
  | "sync.stalled"
  | "abandoned_cart.created"
  | "abandoned_cart.email_sent"
  | "abandoned_cart.recovered"
  | "email.bounced"
  | "email.failed"
  | "payment.webhook_failed"
  | "system.action_failed"
  | "activity_log.pruned"
  | "activity_log.gap"
  | "activity_log.erased"
  | "activity_log.run_completed"

/** Every type the plugin itself records. Shops and other plugins add their own names. */
export type ActivityType = OrderActivityType | SystemActivityType

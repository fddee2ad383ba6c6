import type { ActivityPayload } from "./entry"
import type {
  AfterSalePayload,
  AttemptPayload,
  BouncePayload,
  CartPayload,
  ClaimPayload,
  CreditPayload,
  DetailPayload,
  EditPayload,
  EmailPayload,
  FulfillmentPayload,
  NotePayload,
  OrderPayload,
  PaymentPayload,
  PaymentWebhookPayload,
  ShipmentPayload,
  StalledPayload,
  SyncPayload,
  TrackingPayload,
  TransferPayload,
} from "./payloads"
import type {
  ErasedPayload,
  ExportPayload,
  FailurePayload,
  GapPayload,
  OverdueJobPayload,
  PrunedPayload,
  QuietPayload,
  RunPayload,
} from "./system-payloads"
import type {
  ExpiringPayload,
  OverduePayload,
  SilentWebhooksPayload,
  WithoutOrderPayload,
} from "./watching"

/**
 * What the plugin's own types carry. Every field may be missing: anybody may emit these names, and
 * a row may not keep all of it. A new type begins here; from then on the compiler lists the rest.
 */
export type CatalogPayloads = {
  "order.created": OrderPayload
  "order.completed": OrderPayload
  "order.archived": OrderPayload
  "order.cancelled": OrderPayload
  "order.action_failed": FailurePayload
  "order.updated": DetailPayload
  "order.note": NotePayload
  "order.credit_line_added": CreditPayload

  "order.payment_awaited": PaymentPayload
  "order.payment_authorized": PaymentPayload
  "order.payment_captured": PaymentPayload
  "order.payment_failed": PaymentPayload
  "order.payment_voided": PaymentPayload
  "order.void_failed": PaymentPayload
  "order.refunded": PaymentPayload
  "order.refund_failed": PaymentPayload
  "payment.webhook_failed": PaymentWebhookPayload
  "payment.webhooks_missing": SilentWebhooksPayload
  "payment.without_order": WithoutOrderPayload
  "order.authorization_expiring": ExpiringPayload
  "order.overdue": OverduePayload

  "order.email.confirmation_sent": EmailPayload
  "order.email.shipping_sent": EmailPayload
  "order.email.sent": EmailPayload
  "order.email.failed": EmailPayload
  "email.failed": EmailPayload
  "email.bounced": BouncePayload

  "order.submitted": FulfillmentPayload
  "order.submission_failed": AttemptPayload
  "order.submission_retried": AttemptPayload
  "order.production": FulfillmentPayload
  "order.shipped": ShipmentPayload
  "order.tracking_updated": TrackingPayload
  "order.delivered": FulfillmentPayload
  "order.fulfillment_cancelled": FulfillmentPayload

  "order.return_requested": AfterSalePayload
  "order.return_received": AfterSalePayload
  "order.return_cancelled": AfterSalePayload
  "order.claim_created": ClaimPayload
  "order.claim_cancelled": AfterSalePayload
  "order.exchange_created": AfterSalePayload
  "order.exchange_cancelled": AfterSalePayload

  "order.edit_requested": EditPayload
  "order.edit_confirmed": EditPayload
  "order.edit_cancelled": EditPayload
  "order.transfer_requested": TransferPayload
  "order.transfer_accepted": TransferPayload
  "order.transfer_declined": TransferPayload
  "order.transfer_cancelled": TransferPayload

  "sync.started": SyncPayload
  "sync.completed": SyncPayload
  "sync.failed": SyncPayload
  "sync.stalled": StalledPayload

  "abandoned_cart.created": CartPayload
  "abandoned_cart.email_sent": EmailPayload
  "abandoned_cart.recovered": CartPayload

  "system.action_failed": FailurePayload
  "shop.quiet": QuietPayload
  "job.overdue": OverdueJobPayload
  "activity_log.pruned": PrunedPayload
  "activity_log.gap": GapPayload
  "activity_log.erased": ErasedPayload
  "activity_log.exported": ExportPayload
  "activity_log.run_completed": RunPayload
}

/** Every type the plugin itself records. Shops and other plugins add their own names. */
export type ActivityType = keyof CatalogPayloads

/**
 * Payloads by type, open to shops and other plugins: what they declare here, `logEvent` completes
 * and checks. Other names stay allowed, with any payload.
 *
 * @example
 * import type {} from "medusa-plugin-activity-log/types"
 *
 * declare module "medusa-plugin-activity-log/types" {
 *   interface ActivityPayloads {
 *     "gift.wrapped": { ribbon: string }
 *   }
 * }
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-empty-object-type -- only interfaces merge
export interface ActivityPayloads extends CatalogPayloads {}

/** The payload of a type; anything for a name that nobody declared. */
export type PayloadOf<Type extends string> = Type extends keyof ActivityPayloads
  ? ActivityPayload & ActivityPayloads[Type]
  : ActivityPayload

/** A declared type, for an editor to complete, or any other name. */
export type EventType = keyof ActivityPayloads | (string & {})

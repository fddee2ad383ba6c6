import type { ActivityPayload } from "./entry"

/** Steps of an order that may be late. */
export type OrderStep =
  | "submitted"
  | "shipped"
  | "delivered"
  | "confirmation_sent"
  | "return_received"
  | "refunded"
  | "edit_answered"

/** Money that a provider holds or has taken, and no order came of it. */
export type WithoutOrderPayload = ActivityPayload & {
  amount?: number
  currency_code?: string
  provider?: string | null
  provider_id?: string | null
  payment_id?: string
  payment_session_id?: string
  cart_id?: string
  email?: string | null
  customer_id?: string | null
}

/** Money that is held, and not for much longer. */
export type ExpiringPayload = ActivityPayload & {
  amount?: number
  currency_code?: string
  provider?: string | null
  provider_id?: string | null
  payment_id?: string
  expires_at?: string
}

/** A provider that reports nothing. */
export type SilentWebhooksPayload = ActivityPayload & {
  provider?: string | null
  provider_id?: string
  /** Orders that were paid through it meanwhile. */
  count?: number
  days?: number
}

/** A step that is late; or, without an order, what is said of the step as a whole. */
export type OverduePayload = ActivityPayload & {
  /** Or a type that is waited for, by a deadline that a plugin declared. */
  step?: OrderStep | (string & {})
  display_id?: number
  /** The deadline, as the option has it. */
  limit_ms?: number
  is_business_time?: boolean
  /** When waiting for the step began. */
  started_at?: string
  due_at?: string
  fulfillment_id?: string
  return_id?: string
  order_change_id?: string
  /**
   * `already_late`: orders that were late when the deadline was turned on. `rarely_done`: the step is
   * late for most orders, so that the shop does not seem to take it; it is not watched.
   */
  kind?: "already_late" | "rarely_done"
  /** How many orders are late. */
  late?: number
  /** Out of how many orders. */
  sampled?: number
  /** The first of them. */
  order_ids?: string[]
}

/** A time that is counted in the shop's working hours. */
export type BusinessTime = {
  /** Default: Monday to Friday. */
  days?: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[]
  /** `09:00`. Default: the whole day. */
  from?: string
  /** `17:00`. Default: the whole day. */
  to?: string
  /** `Europe/Berlin`. Default: `UTC`. */
  timeZone?: string
  /** `2026-12-25` */
  holidays?: string[]
}

import type { Money } from "./vocabulary"

/** `GET /admin/orders/:id/activity/evidence?format=…` */
export type EvidenceFormat = "html" | "json"

/** All times are ISO 8601 in UTC; null where nobody knows. */
type Time = string | null

/** One order as whoever decides about a payment dispute needs it. */
export type OrderEvidence = {
  generated_at: string
  order: {
    id: string
    display_id: number
    placed_at: Time
    email: string | null
    total: Money | null
  }
  /** Who ordered: the account, where there is one. */
  customer: {
    id: string
    name: string | null
    has_account: boolean
    since: Time
  } | null
  billing_address: string[]
  shipping_address: string[]
  items: {
    title: string
    sku: string | null
    quantity: number
    unit_price: Money | null
  }[]
  payments: EvidencePayment[]
  shipments: EvidenceShipment[]
  /** What the customer was sent, and what became of it. */
  messages: EvidenceMessage[]
  /** What happened to the order, oldest first, without notes and without what concerned the shop alone. */
  events: { occurred_at: string; message: string; actor: string | null }[]
  /** Only where the first of these may be missing: entries of orders are kept for so many days (option `retention`), and the order is older. */
  begins_after_days?: number
}

export type EvidencePayment = {
  id: string
  provider: string
  /** The provider's own id, e.g. Stripe's `pi_…`. */
  reference: string | null
  amount: Money | null
  authorized_at: Time
  /** When the money that was held was let go uncaptured; null where it was not. */
  released_at: Time
  captures: { id: string; amount: Money | null; at: Time }[]
  refunds: {
    id: string
    amount: Money | null
    at: Time
    reason: string | null
  }[]
}

export type EvidenceShipment = {
  id: string
  provider: string
  shipped_at: Time
  delivered_at: Time
  cancelled_at: Time
  items: { title: string; quantity: number }[]
  trackings: { number: string | null; url: string | null }[]
}

export type EvidenceMessage = {
  occurred_at: string
  message: string
  to: string | null
  /** `sent`, `failed`, or what its provider reported later: `bounced`, `dropped`, `complaint`. */
  outcome: string
}

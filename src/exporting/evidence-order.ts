type Named = { first_name?: string | null; last_name?: string | null }

export type Address = Named & {
  company?: string | null
  address_1?: string | null
  address_2?: string | null
  postal_code?: string | null
  city?: string | null
  province?: string | null
  country_code?: string | null
  phone?: string | null
}

type Dated = { id: string; amount: unknown; created_at: unknown }

export type EvidenceOrderPayment = {
  id: string
  provider_id: string
  amount: unknown
  created_at: unknown
  /** Medusa's word for a void: the money that was held is released. */
  canceled_at?: unknown
  /** The provider's own words about it: of those its id alone is taken, never card data. */
  data?: { id?: unknown } | null
  captures?: (Dated | null)[] | null
  refunds?:
    | (
        | (Dated & {
            refund_reason?: { label?: string | null } | null
          })
        | null
      )[]
    | null
}

export type EvidenceFulfillment = {
  id: string
  provider_id: string | null
  shipped_at: unknown
  delivered_at: unknown
  canceled_at: unknown
  items?: ({ title: string; quantity: unknown } | null)[] | null
  labels?:
    | ({
        tracking_number?: string | null
        tracking_url?: string | null
      } | null)[]
    | null
}

/** What is read of an order for its evidence (Medusa 2.21, `order`, `payment` and `fulfillment` modules). */
export type EvidenceOrder = {
  id: string
  display_id: number
  created_at: unknown
  email: string | null
  currency_code: string
  summary?: { original_order_total?: unknown } | null
  customer?:
    | (Named & {
        id: string
        has_account?: boolean | null
        created_at?: unknown
      })
    | null
  billing_address?: Address | null
  shipping_address?: Address | null
  items?:
    | ({
        title?: string | null
        product_title?: string | null
        variant_title?: string | null
        variant_sku?: string | null
        unit_price?: unknown
        /** The quantity in the order's version; the line itself has none where it is not asked for whole. */
        detail?: { quantity?: unknown } | null
      } | null)[]
    | null
  payment_collections?:
    ({ payments?: (EvidenceOrderPayment | null)[] | null } | null)[] | null
  fulfillments?: (EvidenceFulfillment | null)[] | null
}

export const EVIDENCE_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  "currency_code",
  "summary.*",
  "customer.id",
  "customer.first_name",
  "customer.last_name",
  "customer.has_account",
  "customer.created_at",
  "billing_address.*",
  "shipping_address.*",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.variant_sku",
  "items.unit_price",
  "items.detail.quantity",
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.amount",
  "payment_collections.payments.created_at",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.data",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.created_at",
  "payment_collections.payments.refunds.refund_reason.label",
  "fulfillments.id",
  "fulfillments.provider_id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.title",
  "fulfillments.items.quantity",
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
]

import type { FactSource } from "../../types"

/** What is read of an order. Dates come as JSON or as dates, amounts as numbers or Medusa's BigNumber. */
export type OrderFact = {
  id: string
  display_id: number
  is_draft_order: boolean
  customer_id: string | null
  email: string | null
  currency_code: string
  total: unknown
  created_at: unknown
  canceled_at: unknown
  cart?: { id: string } | null
  payment_collections?: ({
    payments?: ({ provider_id: string } | null)[] | null
    payment_sessions?: ({ provider_id: string } | null)[] | null
  } | null)[]
}

export const orderFacts: FactSource = {
  entity: "order",
  fields: [
    "id",
    "display_id",
    "is_draft_order",
    "customer_id",
    "email",
    "currency_code",
    "total",
    "created_at",
    "canceled_at",
    "cart.id",
    "payment_collections.payments.provider_id",
    "payment_collections.payment_sessions.provider_id",
  ],
}

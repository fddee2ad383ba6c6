import type { FactSource } from "../../types"
import { abandonedKey } from "./cart"

/** What is read of an order. Dates come as JSON or as dates, amounts as numbers or Medusa's BigNumber. */
export type OrderFact = {
  id: string
  display_id: number
  is_draft_order: boolean
  customer_id: string | null
  email: string | null
  currency_code: string
  /** As it stands in the order's own summary: computing `total` would load all items with their taxes. */
  summary?: { current_order_total?: unknown } | null
  created_at: unknown
  canceled_at: unknown
  cart?: { id: string } | null
  /** What the log holds of its cart as an abandoned one. */
  abandoned?: { occurred_at: unknown }[]
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
    "summary.*",
    "created_at",
    "canceled_at",
    "cart.id",
    "payment_collections.payments.provider_id",
    "payment_collections.payment_sessions.provider_id",
  ],
}

/** The same, with what its cart was before. */
export const placedOrderFacts: FactSource = {
  ...orderFacts,
  join: {
    as: "abandoned",
    read: (fact) => {
      const { cart } = fact as OrderFact // the fields above

      return cart
        ? {
            entity: "activity_log",
            fields: ["occurred_at"],
            filters: { dedupe_key: abandonedKey(cart.id) },
          }
        : null
    },
  },
}

/** An order that comes of a cart is announced by its checkout as well: `order.placed`. */
export const cartlessOrderFacts: FactSource = {
  ...orderFacts,
  unless: ({ id }) => ({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: id },
  }),
}

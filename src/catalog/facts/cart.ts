import type { FactSource } from "../../types"

export type CartFact = {
  id: string
  email: string | null
  customer_id: string | null
  currency_code: string
  total: unknown
  completed_at: unknown
  items?: ({ id: string; quantity: unknown } | null)[] | null
}

export const cartFacts: FactSource = {
  entity: "cart",
  fields: [
    "id",
    "email",
    "customer_id",
    "currency_code",
    "total",
    "completed_at",
    "items.id",
    "items.quantity",
  ],
}

export type RecoveredOrderFact = {
  id: string
  display_id: number
  is_draft_order: boolean
  email: string | null
  currency_code: string
  total: unknown
  created_at: unknown
  cart?: { id: string } | null
  /** What the log holds of the cart as an abandoned one. */
  abandoned?: { occurred_at: unknown }[]
}

export const recoveredOrderFacts: FactSource = {
  entity: "order",
  fields: [
    "id",
    "display_id",
    "is_draft_order",
    "email",
    "currency_code",
    "total",
    "created_at",
    "cart.id",
  ],
  join: {
    as: "abandoned",
    read: (fact) => {
      const { cart } = fact as RecoveredOrderFact // the fields above

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

/**
 * Natural key of a cart's first idle spell: with it the log can be asked by its unique index
 * whether a cart was ever abandoned.
 */
export function abandonedKey(cartId: string): string {
  return `abandoned_cart:${cartId}`
}

/** Natural key of any later spell, told apart by when it began. */
export function abandonedAgainKey(cartId: string, idleSince: Date): string {
  return `${abandonedKey(cartId)}:${idleSince.getTime()}`
}

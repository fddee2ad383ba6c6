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

/**
 * Natural key of a cart's first idle period: with it the log can be asked by its unique index
 * whether a cart was ever abandoned.
 */
export function abandonedKey(cartId: string): string {
  return `abandoned_cart:${cartId}`
}

/** Natural key of any later idle period: it contains when that began. */
export function abandonedAgainKey(cartId: string, idleSince: Date): string {
  return `${abandonedKey(cartId)}:${idleSince.getTime()}`
}

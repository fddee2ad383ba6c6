import { moneyOf } from "../../recording/money"
import type { FactJoin, FactRows, FactSource, FactTrace } from "../../types"
import { abandonedKey } from "./cart"

type Summary = { current_order_total?: unknown }

type Amounts = { amount: unknown }[]

type PaidFact = {
  provider_id: string
  captures?: Amounts | null
  refunds?: Amounts | null
}

/** What is read of an order. Dates come as JSON or as dates, amounts as numbers or Medusa's BigNumber. */
export type OrderFact = {
  id: string
  display_id: number
  is_draft_order: boolean
  email: string | null
  currency_code: string
  version: number
  /** As it stands in its own summary: computing `total` would load all items with their taxes. */
  summary?: Summary | null
  /** The same as it was placed, where that is another. */
  first_version?: { summary?: Summary | null }[]
  created_at: unknown
  canceled_at: unknown
  /** As it was at checkout: the order's own address and customer may have changed since. */
  cart?: {
    id: string
    email: string | null
    customer_id: string | null
  } | null
  /** What the log holds of its cart as an abandoned one. */
  abandoned?: { occurred_at: unknown }[]
  payment_collections?: ({
    payments?: (PaidFact | null)[] | null
    payment_sessions?: ({ provider_id: string } | null)[] | null
  } | null)[]
}

export const orderFacts: FactSource = {
  entity: "order",
  fields: [
    "id",
    "display_id",
    "is_draft_order",
    "email",
    "currency_code",
    "version",
    "summary.*",
    "created_at",
    "canceled_at",
    "cart.id",
    "cart.email",
    "cart.customer_id",
    "payment_collections.payments.provider_id",
    "payment_collections.payment_sessions.provider_id",
  ],
}

/** Edits, returns and refunds make later ones. A draft may have had some of them before it was placed. */
const firstVersion: FactJoin = {
  as: "first_version",
  read: (fact) => {
    const { id, cart, version } = fact as OrderFact // the fields above

    return cart && version > 1
      ? { entity: "order", fields: ["summary.*"], filters: { id, version: 1 } }
      : null
  },
}

const cartAsAbandoned: FactJoin = {
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
}

/** The same as it was placed, with what its cart was before. */
export const placedOrderFacts: FactSource = {
  ...orderFacts,
  joins: [firstVersion, cartAsAbandoned],
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

/** The same with what was taken for it and given back. */
export const paidOrderFacts: FactSource = {
  ...orderFacts,
  fields: [
    ...orderFacts.fields,
    "payment_collections.payments.captures.amount",
    "payment_collections.payments.refunds.amount",
  ],
}

/** The customer's money that the shop still holds. */
export function heldAmount({ payment_collections }: OrderFact): number {
  const payments = (payment_collections ?? []).flatMap(
    (collection) => collection?.payments ?? []
  )

  return payments.reduce(
    (held, payment) =>
      held + sumOf(payment?.captures) - sumOf(payment?.refunds),
    0
  )
}

function sumOf(amounts: Amounts | null | undefined): number {
  return (amounts ?? []).reduce((sum, { amount }) => sum + Number(amount), 0)
}

/** Whose it was when it was placed, and what it came to. */
export function asPlaced({
  cart,
  first_version,
  summary,
  email,
  currency_code,
}: OrderFact) {
  const placed = first_version?.[0]?.summary ?? summary

  return {
    email: cart?.email ?? email,
    ...moneyOf(placed?.current_order_total, currency_code),
  }
}

/** What is read of an order to see whether the log knows what happened to it. */
export type OrderRow = Pick<OrderFact, "id" | "is_draft_order" | "cart"> & {
  status: string
  created_at: unknown
  updated_at: unknown
}

export const orderRows: FactRows = {
  entity: "order",
  prefix: "order",
  areChanged: true,
  fields: [
    "status",
    "is_draft_order",
    "created_at",
    "updated_at",
    "canceled_at",
    "cart.id",
  ],
}

/** Natural key of an order's beginning. */
export function createdKey(orderId: string): string {
  return `order.created:${orderId}`
}

/** An order begins with its row. One that was a draft began later, and when is kept nowhere; a draft has not begun. */
export function findCreated({
  id,
  is_draft_order,
  cart,
  created_at,
  updated_at,
}: OrderRow): FactTrace | null {
  return is_draft_order
    ? null
    : {
        id,
        happened_at: created_at,
        // A draft that became an order just now is still the bus's to tell.
        ...(cart ? {} : { settled_at: updated_at }),
        dedupe_key: createdKey(id),
      }
}

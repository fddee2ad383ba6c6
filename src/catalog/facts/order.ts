import { madeAt } from "../../recording/wording/medusa-ids"
import { withoutNoise } from "../../recording/wording/money"
import type { FactJoin, FactRows, FactSource, FactTrace } from "../../types"
import { abandonedKey } from "./cart"
import { isImported } from "./imported-order"
import { ORDER_STATEMENT } from "./order-statement"

type Summary = { current_order_total?: unknown }

type Amounts = { amount: unknown; created_at?: unknown }[]

export type PaymentRow = {
  provider_id: string
  created_at?: unknown
  captures?: Amounts | null
  refunds?: Amounts | null
}

/** What was changed on an order afterwards, as far as it shows how the order was before. */
export type PastChange = {
  updated_at: unknown
  confirmed_at: unknown
  actions?: {
    action: string
    updated_at?: unknown
    details?: {
      type?: string
      old?: unknown
      original_email?: unknown
      new_email?: unknown
    } | null
  }[]
}

/** What is read of an order. Dates come as JSON or as dates, amounts as numbers or Medusa's BigNumber. */
export type OrderFact = {
  id: string
  display_id: number
  is_draft_order: boolean
  email: string | null
  currency_code: string
  version: number
  status: string
  /** As it stands in its own summary: computing `total` would load all items with their taxes. */
  summary?: Summary | null
  /** The same as it was placed, where that is another. */
  first_version?: { summary?: Summary | null }[] | null
  /** Read for an order without a cart: nothing else shows how it was placed. */
  changes?: PastChange[]
  created_at: unknown
  updated_at: unknown
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
    payments?: (PaymentRow | null)[] | null
    payment_sessions?: (OrderPaymentSession | null)[] | null
  } | null)[]
}

export type OrderPaymentSession = {
  id: string
  provider_id: string
  status: string
  amount: unknown
  currency_code: string
  created_at: unknown
  authorized_at: unknown
}

const SESSION_FIELDS = [
  "id",
  "provider_id",
  "status",
  "amount",
  "currency_code",
  "created_at",
  "authorized_at",
].map((field) => `payment_collections.payment_sessions.${field}`)

export const orderFacts: FactSource = {
  entity: "order",
  fields: [
    "id",
    "display_id",
    "is_draft_order",
    "email",
    "currency_code",
    "version",
    "status",
    "summary.*",
    "created_at",
    "updated_at",
    "canceled_at",
    "cart.id",
    "cart.email",
    "cart.customer_id",
    "payment_collections.payments.provider_id",
    "payment_collections.payments.created_at",
    "payment_collections.payments.captures.created_at",
    ...SESSION_FIELDS,
  ],
  statement: ORDER_STATEMENT,
}

/** Parcels, edits, returns and refunds make later ones. */
const firstVersion: FactJoin = {
  as: "first_version",
  read: (fact) => {
    const { id, version, first_version } = fact as OrderFact // the fields above

    return version > 1 && !first_version
      ? { entity: "order", fields: ["summary.*"], filters: { id, version: 1 } }
      : null
  },
}

const changes: FactJoin = {
  as: "changes",
  read: (fact) => {
    const { id, cart } = fact as OrderFact // the fields above

    return cart
      ? null
      : {
          entity: "order_change",
          fields: [
            "updated_at",
            "confirmed_at",
            "actions.action",
            "actions.updated_at",
            "actions.details",
          ],
          filters: { order_id: id },
        }
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
  joins: [firstVersion, changes, cartAsAbandoned],
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

  return withoutNoise(
    payments.reduce(
      (held, payment) =>
        held + sumOf(payment?.captures) - sumOf(payment?.refunds),
      0
    )
  )
}

function sumOf(amounts: Amounts | null | undefined): number {
  return (amounts ?? []).reduce((sum, { amount }) => sum + Number(amount), 0)
}

/** What is read of an order to see whether the log knows what happened to it. */
export type OrderRow = Pick<
  OrderFact,
  | "id"
  | "is_draft_order"
  | "cart"
  | "payment_collections"
  | "status"
  | "created_at"
  | "updated_at"
  | "canceled_at"
>

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
    ...SESSION_FIELDS,
  ],
}

/** Natural key of the entry that an order was placed. */
export function createdKey(orderId: string): string {
  return `order.created:${orderId}`
}

/** An order begins with its row. One that was a draft began later, and when is kept nowhere; a draft has not begun. */
export function findCreated(order: OrderRow): FactTrace | null {
  const { id, is_draft_order, cart, created_at, updated_at } = order

  return is_draft_order
    ? null
    : {
        id,
        // One that was imported came to Medusa long after its own date: its row is as new as its id.
        happened_at: isImported(order) ? madeAt(id) : created_at,
        // A draft that became an order just now is left to the bus.
        ...(cart ? {} : { settled_at: updated_at }),
        dedupe_key: createdKey(id),
      }
}

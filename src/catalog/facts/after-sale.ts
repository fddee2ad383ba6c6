import type { FactJoin, FactRows, FactSource } from "../../types"

type Quantities = { quantity: unknown; received_quantity?: unknown }[]

type Common = {
  id: string
  order_id: string
  created_by: string | null
  created_at: unknown
  canceled_at: unknown
  order?: { display_id: number; currency_code: string } | null
  /** The changes that carried it out: they say who did, and when. */
  changes?: {
    change_type: string | null
    requested_by: string | null
    confirmed_by: string | null
    confirmed_at: unknown
    canceled_by: string | null
  }[]
}

type Cancellable = { canceled_at: unknown } | null

export type ReturnFact = Common & {
  claim_id: string | null
  exchange_id: string | null
  claim?: Cancellable
  exchange?: Cancellable
  requested_at: unknown
  received_at: unknown
  refund_amount: unknown
  items?: Quantities
}

export type ClaimFact = Common & {
  type: "refund" | "replace"
  /** What is wrong. */
  claim_items?: Quantities
  /** What comes back. */
  return?: { items?: Quantities } | null
  /** What is sent instead. */
  additional_items?: Quantities
}

export type ExchangeFact = Common & {
  additional_items?: Quantities
  return?: { items?: Quantities } | null
}

const COMMON_FIELDS = [
  "id",
  "order_id",
  "created_by",
  "created_at",
  "canceled_at",
  "order.display_id",
  "order.currency_code",
]

const changesBy = (column: string): FactJoin => ({
  as: "changes",
  read: ({ id }) => ({
    entity: "order_change",
    fields: [
      "change_type",
      "requested_by",
      "confirmed_by",
      "confirmed_at",
      "canceled_by",
    ],
    filters: { [column]: id },
  }),
})

export const returnFacts: FactSource = {
  entity: "return",
  fields: [
    ...COMMON_FIELDS,
    "claim_id",
    "exchange_id",
    "claim.canceled_at",
    "exchange.canceled_at",
    "requested_at",
    "received_at",
    "refund_amount",
    "items.quantity",
    "items.received_quantity",
  ],
  joins: [changesBy("return_id")],
}

export const claimFacts: FactSource = {
  entity: "order_claim",
  fields: [
    ...COMMON_FIELDS,
    "type",
    "claim_items.quantity",
    "additional_items.quantity",
    // Medusa separates the two lists by this, and mixes them where it is not asked for (2.21,
    // order/dist/utils/transform-order.js).
    "claim_items.is_additional_item",
    "additional_items.is_additional_item",
    "return.items.quantity",
  ],
  joins: [changesBy("claim_id")],
}

export const exchangeFacts: FactSource = {
  entity: "order_exchange",
  fields: [
    ...COMMON_FIELDS,
    "additional_items.quantity",
    "return.items.quantity",
  ],
  joins: [changesBy("exchange_id")],
}

export type ReturnRow = Pick<
  ReturnFact,
  "id" | "claim_id" | "exchange_id" | "claim" | "exchange" | "canceled_at"
>

export const returnRows: FactRows = {
  entity: "return",
  prefix: "return",
  areChanged: true,
  fields: [
    "claim_id",
    "exchange_id",
    "claim.canceled_at",
    "exchange.canceled_at",
    "received_at",
    "canceled_at",
  ],
}

export const claimRows: FactRows = {
  entity: "order_claim",
  prefix: "claim",
  areChanged: true,
  fields: ["canceled_at"],
}

export const exchangeRows: FactRows = {
  entity: "order_exchange",
  prefix: "oexc",
  areChanged: true,
  fields: ["canceled_at"],
}

export function sumOf(
  items: { quantity: unknown }[] | undefined,
  column: "quantity" | "received_quantity" = "quantity"
): number {
  return (items ?? []).reduce(
    (sum, item: Quantities[number]) => sum + Number(item[column] ?? 0),
    0
  )
}

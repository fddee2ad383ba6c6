import type { FactRows, FactSource } from "../../types"

/** A capture or a refund, with the payment it belongs to and the order that was paid. */
export type MoneyMovementFact = {
  id: string
  amount: unknown
  created_at: unknown
  created_by: string | null
  note?: string | null
  refund_reason?: { label: string } | null
  payment: {
    id: string
    amount: unknown
    currency_code: string
    provider_id: string
    payment_collection?: {
      id: string
      order?: { id: string; display_id: number } | null
    } | null
  } | null
}

const PAYMENT_FIELDS = [
  "id",
  "amount",
  "created_at",
  "created_by",
  "payment.id",
  "payment.amount",
  "payment.currency_code",
  "payment.provider_id",
  "payment.payment_collection.id",
  "payment.payment_collection.order.id",
  "payment.payment_collection.order.display_id",
]

export const captureFacts: FactSource = {
  entity: "capture",
  fields: PAYMENT_FIELDS,
}

export const refundFacts: FactSource = {
  entity: "refund",
  fields: [...PAYMENT_FIELDS, "note", "refund_reason.label"],
}

export const captureRows: FactRows = {
  entity: "capture",
  prefix: "capt",
  fields: ["created_at"],
}

export const refundRows: FactRows = {
  entity: "refund",
  prefix: "ref",
  fields: ["created_at"],
}

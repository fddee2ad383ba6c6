import { asDate } from "../../recording/wording/as-date"
import type { FactJoin, FactRows, FactSource } from "../../types"
import {
  CAPTURE_STATEMENT,
  PAYMENT_STATEMENT,
  REFUND_STATEMENT,
} from "./payment-statements"

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

/** Money that a provider holds for the shop, until it is captured or released. */
export type PaymentFact = {
  id: string
  amount: unknown
  currency_code: string
  provider_id: string
  canceled_at: unknown
  captures?: ({ amount: unknown } | null)[] | null
  payment_collection?: {
    order?: { id: string; created_at: unknown } | null
  } | null
  /** What the log holds of a release that failed, where no order was paid by it. */
  held?: { payload: { cart_id?: string } }[]
}

const MOVEMENT_FIELDS = [
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
  fields: MOVEMENT_FIELDS,
  statement: CAPTURE_STATEMENT,
}

export const refundFacts: FactSource = {
  entity: "refund",
  fields: [...MOVEMENT_FIELDS, "note", "refund_reason.label"],
  statement: REFUND_STATEMENT,
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

/** Natural key of a payment that could not be released, where no order was paid by it. */
export function heldKey(paymentId: string): string {
  return `held:${paymentId}`
}

const asHeld: FactJoin = {
  as: "held",
  read: (fact) => {
    const payment = fact as PaymentFact // the fields below

    return orderPaidBy(payment)
      ? null
      : {
          entity: "activity_log",
          fields: ["payload"],
          filters: { dedupe_key: heldKey(payment.id) },
        }
  },
}

export const paymentFacts: FactSource = {
  entity: "payment",
  fields: [
    "id",
    "amount",
    "currency_code",
    "provider_id",
    "canceled_at",
    "captures.amount",
    "payment_collection.order.id",
    "payment_collection.order.created_at",
  ],
  statement: PAYMENT_STATEMENT,
  joins: [asHeld],
}

export const paymentRows: FactRows = {
  entity: "payment",
  prefix: "pay",
  areChanged: true,
  fields: ["canceled_at"],
}

/**
 * The order that it was still good for. One that was released before its order was placed belongs to
 * an earlier attempt at the checkout, which failed.
 */
export function orderPaidBy({
  canceled_at,
  payment_collection,
}: PaymentFact): { id: string } | null {
  const order = payment_collection?.order
  const placedAt = asDate(order?.created_at)
  const releasedAt = asDate(canceled_at)

  return order && placedAt && !(releasedAt && releasedAt < placedAt)
    ? order
    : null
}

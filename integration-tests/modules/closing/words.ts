import type { ActivityPayload } from "../../../src/types"

/** One entry, in the order in which they are written: type, facts, and the minute in which it happened. */
export type Written = [type: string, payload?: ActivityPayload, minute?: number]

export type Case = { when: string; given: Written[]; open: string[] }

export const shirt = (quantity = 1) => ({
  line_item_id: "ordli_shirt",
  quantity,
})
export const mug = (quantity = 1) => ({ line_item_id: "ordli_mug", quantity })

export const submit = (items: object[], minute?: number): Written => [
  "order.submitted",
  { items },
  minute,
]
export const refuse = (items: object[], minute?: number): Written => [
  "order.submission_failed",
  { items, cause: "out of stock" },
  minute,
]
export const cancel = (
  id: string,
  items: object[],
  minute?: number
): Written => [
  "order.fulfillment_cancelled",
  { fulfillment_id: id, items },
  minute,
]
export const money = (
  type: string,
  amount: number,
  payment_id = "pay_1"
): Written => [
  type,
  { amount, currency_code: "gbp", payment_id, cause: "refused" },
]

export const refused = "order.submission_failed"
export const cancelled = "order.fulfillment_cancelled"
export const captureFailed = "order.payment_failed"
export const refundFailed = "order.refund_failed"

import type { AdminActivity } from "../../types"
import { money } from "./money"

/** Money that is not where it belongs: the texts `orderPage.<what>`. */
export type Owed = "owedRefund" | "owedHeld" | "owedBlocked" | "owedPayment"

/** Problems whose amount is such money while they are open. */
const OWED = new Map<string, Owed>([
  ["order.refund_failed", "owedRefund"],
  ["order.cancelled", "owedHeld"],
  ["order.void_failed", "owedBlocked"],
  ["order.payment_failed", "owedPayment"],
  ["payment.without_order", "owedHeld"],
])

/**
 * What somebody still owes when the problem is put aside. Null where the payload
 * names no amount, and of a checkout that came to nothing, unless it was paid: there nobody bought.
 */
export const owedMoney = (
  { event_type, order_id, payload }: AdminActivity,
  locale: string
): { what: Owed; amount: string } | null => {
  const what = OWED.get(event_type)
  const { amount, currency_code } = payload
  return what &&
    (order_id !== null || event_type === "payment.without_order") &&
    typeof amount === "number" &&
    amount > 0 &&
    typeof currency_code === "string"
    ? { what, amount: money({ amount, currency_code }, locale) }
    : null
}

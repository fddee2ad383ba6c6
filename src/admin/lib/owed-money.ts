import type { AdminActivity } from "../../types"
import type { Row } from "./groups"
import { money, sumInWords } from "./money"

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

type Sums = Record<string, number>

/**
 * What somebody still owes when the problem is put aside. Null where the payload
 * names no amount, and of a checkout that came to nothing, unless it was paid: there nobody bought.
 */
export const owedMoney = (
  entry: AdminActivity,
  locale: string
): { what: Owed; amount: string } | null => {
  const owed = owedBy(entry)
  return owed && { what: owed.what, amount: money(owed, locale) }
}

/** The same of all these rows: each kind of debt with its sum. Empty where nothing is owed. */
export const owedInAll = (
  rows: Pick<Row, "entry" | "group">[],
  locale: string
): { what: Owed; amount: string }[] => {
  const sums = rows.reduce<Partial<Record<Owed, Sums>>>((sums, row) => {
    const owed = owedInRow(row)
    return owed
      ? { ...sums, [owed.what]: added(sums[owed.what] ?? {}, owed.sums) }
      : sums
  }, {})
  return [...new Set(OWED.values())].flatMap((what) => {
    const amount = sumInWords(sums[what] ?? {}, locale)
    return amount ? [{ what, amount }] : []
  })
}

const owedBy = ({ event_type, order_id, payload }: AdminActivity) => {
  const what = OWED.get(event_type)
  const { amount, currency_code } = payload
  return what &&
    (order_id !== null || event_type === "payment.without_order") &&
    typeof amount === "number" &&
    amount > 0 &&
    typeof currency_code === "string"
    ? { what, amount, currency_code }
    : null
}

const owedInRow = ({ entry, group }: Pick<Row, "entry" | "group">) => {
  if (group) {
    const what = OWED.get(group.event_type)
    return what ? { what, sums: group.amount_by_currency } : null
  }
  const owed = entry && owedBy(entry)
  return owed
    ? { what: owed.what, sums: { [owed.currency_code]: owed.amount } }
    : null
}

const added = (sums: Sums, more: Sums): Sums =>
  Object.entries(more).reduce(
    (all, [currency, amount]) => ({
      ...all,
      [currency]: (all[currency] ?? 0) + amount,
    }),
    sums
  )

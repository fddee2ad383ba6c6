import type { Shop } from "./open-shop"
import { getOrder } from "./orders"

/** The order's first payment that is still good. */
export const paymentOf = async (
  shop: Shop,
  orderId: string
): Promise<string> => {
  const { payment_collections: collections } = await getOrder(shop, orderId)
  const payment = collections
    .flatMap(({ payments }) => payments ?? [])
    .find(({ canceled_at }) => !canceled_at)
  if (!payment) {
    throw new Error(`order ${orderId} has no payment`)
  }
  return payment.id
}

/** All that is left to capture where no amount is named. */
export const capture = async (
  shop: Shop,
  orderId: string,
  amount?: number
): Promise<void> => {
  const paymentId = await paymentOf(shop, orderId)
  await shop.admin.post(`/admin/payments/${paymentId}/capture`, { amount })
}

export type Refund = {
  amount?: number
  /** Code of a refund reason: "goodwill", "print_fault". */
  reason?: string
  note?: string
}

export const refund = async (
  shop: Shop,
  orderId: string,
  { amount, reason, note }: Refund = {}
): Promise<void> => {
  const paymentId = await paymentOf(shop, orderId)
  await shop.admin.post(`/admin/payments/${paymentId}/refund`, {
    amount,
    note,
    refund_reason_id: reason && shop.refundReasonId(reason),
  })
}

import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "./open-shop"
import { getOrder } from "./orders"

type Payment = HttpTypes.AdminPayment

const sum = (rows: { amount: number }[] | undefined): number =>
  (rows ?? []).reduce((total, { amount }) => total + Number(amount), 0)

/** The order's first payment that is still good, with what became of it. */
export const paymentOf = async (
  shop: Shop,
  orderId: string
): Promise<Payment> => {
  const { payment_collections: collections } = await getOrder(shop, orderId)
  const payment = collections
    .flatMap(({ payments }) => payments ?? [])
    .find(({ canceled_at }) => !canceled_at)
  if (!payment) {
    throw new Error(`order ${orderId} has no payment`)
  }
  const { payment: complete } =
    await shop.admin.get<HttpTypes.AdminPaymentResponse>(
      `/admin/payments/${payment.id}?fields=id,amount,*captures,*refunds`
    )
  return complete
}

/** All that is left to capture where no amount is named. */
export const capture = async (
  shop: Shop,
  orderId: string,
  amount?: number
): Promise<void> => {
  const payment = await paymentOf(shop, orderId)
  const left = Number(payment.amount) - sum(payment.captures)
  await shop.admin.post(`/admin/payments/${payment.id}/capture`, {
    amount: amount ?? left,
  })
}

export type Refund = {
  /** All that is left to refund where none is named. */
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
  const payment = await paymentOf(shop, orderId)
  const left = sum(payment.captures) - sum(payment.refunds)
  await shop.admin.post(`/admin/payments/${payment.id}/refund`, {
    amount: amount ?? left,
    note,
    refund_reason_id: reason && shop.refundReasonId(reason),
  })
}

/** Asks the provider once more for a payment that the order was placed without. */
export const authorize = async (shop: Shop, orderId: string): Promise<void> => {
  const { order } = await shop.admin.get<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${orderId}?fields=*payment_collections.payment_sessions`
  )
  const [session] = order.payment_collections.flatMap(
    ({ payment_sessions }) => payment_sessions ?? []
  )

  await shop.admin.post(`/admin/orders/${orderId}/payment-sessions/authorize`, {
    payment_session_id: session?.id,
  })
}

/** By the shop's own route: Medusa has none. */
export const voidPayment = (
  { admin }: Shop,
  paymentId: string
): Promise<void> => admin.post(`/admin/by-hand/void/${paymentId}`)

/** The same for the order that was cancelled: Medusa's own route refuses to. */
export const refundByHand = (
  { admin }: Shop,
  paymentId: string
): Promise<void> => admin.post(`/admin/by-hand/refund/${paymentId}`)

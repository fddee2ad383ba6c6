import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { declareAction, type ActionWorld } from "./action"
import { leftToMove, paymentBehind, type PaymentState } from "./payment-row"
import { keptTextIn, numberIn, textIn } from "./read-payload"

type Refund = {
  payment_id: string
  amount: number
  note?: string
  refund_reason_id?: string
}

type Plan = { refund: Refund; order: PaymentState["order"] }

/** Refunds once more what was to be refunded: never more than is captured and not refunded. */
export const refundAgain = declareAction<Plan>({
  id: "refund_again",
  types: ["order.refund_failed"],
  isOf: ({ payload }) => textIn(payload, "payment_id") !== null,
  policies: [
    { resource: "order", operation: "update" },
    { resource: "payment", operation: "read" },
    { resource: "refund", operation: "create" },
  ],
  target: ({ payload }) => `payment:${textIn(payload, "payment_id") ?? ""}`,
  mayHave: "The refund may have gone through",

  async check(entry, world) {
    const payment = await paymentBehind(entry, world)

    if (!payment) {
      return { impossible: "payment_gone" }
    }

    if (!payment.captured) {
      return { impossible: "nothing_captured" }
    }

    const wanted = numberIn(entry.payload, "amount") ?? payment.captured
    const amount = leftToMove(
      wanted - payment.refundedSince,
      payment.captured - payment.refunded
    )
    // The provider and the order get it: better none than "[erased]".
    const note = keptTextIn(entry.payload, "note")
    const refund_reason_id = textIn(entry.payload, "refund_reason_id")

    return amount === null
      ? { impossible: "refunded_already" }
      : {
          plan: {
            order: payment.order,
            refund: {
              payment_id: payment.id,
              amount,
              ...(note ? { note } : {}),
              ...(refund_reason_id ? { refund_reason_id } : {}),
            },
          },
        }
  },

  async run({ plan: { refund, order }, actor }, world) {
    const input = { ...refund, ...(actor.id ? { created_by: actor.id } : {}) }

    await (order && order.status !== "canceled"
      ? refundPaymentWorkflow(world.container).run({ input })
      : refundByModule(input, order, world))

    return { state: "succeeded", ...refund }
  },
})

/**
 * Medusa's workflow moves the money of a cancelled order, and fails after that: it may add no credit
 * line to it (2.21, `core-flows/dist/order/workflows/payments/create-order-refund-credit-lines.js`).
 */
async function refundByModule(
  input: Refund & { created_by?: string },
  order: PaymentState["order"],
  { container }: ActionWorld
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const before = await payments.listRefunds({ payment_id: input.payment_id })
  const { refunds = [] } = await payments.refundPayment(input)
  const known = new Set(before.map(({ id }) => id))
  const made = refunds.find(({ id }) => !known.has(id))

  if (order && made) {
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id: order.id,
      amount: -input.amount,
      currency_code: order.currency_code,
      reference: "refund",
      reference_id: made.id,
    })
  }
}

import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { declareAction } from "./action"
import { leftToMove, paymentBehind } from "./payment-row"
import { numberIn, textIn } from "./read-payload"

/** Captures once more what was to be captured, as far as nobody has since. */
export const captureAgain = declareAction<{
  payment_id: string
  amount: number
}>({
  id: "capture_again",
  types: ["order.payment_failed"],
  // An authorization is the customer's to repeat.
  isOf: ({ order_id, payload }) =>
    Boolean(order_id) && textIn(payload, "payment_id") !== null,
  policies: [
    { resource: "order", operation: "update" },
    { resource: "capture", operation: "create" },
  ],
  target: ({ payload }) => `payment:${textIn(payload, "payment_id") ?? ""}`,
  mayHave: "The money may have been captured",

  async look(entry, world) {
    const payment = await paymentBehind(entry, world)

    if (!payment) {
      return { impossible: "payment_gone" }
    }

    if (payment.isCancelled) {
      return { impossible: "payment_cancelled" }
    }

    const wanted = numberIn(entry.payload, "amount") ?? payment.amount
    const amount = leftToMove(
      wanted - payment.capturedSince,
      payment.amount - payment.captured
    )

    return amount === null
      ? { impossible: "captured_already" }
      : { plan: { payment_id: payment.id, amount } }
  },

  async run({ plan, actor }, { container }) {
    await capturePaymentWorkflow(container).run({
      input: { ...plan, ...(actor.id ? { captured_by: actor.id } : {}) },
    })

    return { state: "succeeded", ...plan }
  },
})

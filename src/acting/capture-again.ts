import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { declareAction } from "./action"
import { providerStatus } from "./ask-provider"
import { leftToMove, paymentBehind, type PaymentState } from "./payment-row"
import { numberIn, textIn } from "./read-payload"

type Plan = {
  capture: { payment_id: string; amount: number }
  payment: PaymentState
}

/** Captures once more what was to be captured, as far as nobody has since. */
export const captureAgain = declareAction<Plan>({
  id: "capture_again",
  types: ["order.payment_failed"],
  // An authorization is the customer's to repeat.
  isOf: ({ order_id, payload }) =>
    Boolean(order_id) && textIn(payload, "payment_id") !== null,
  policies: [
    { resource: "order", operation: "update" },
    { resource: "payment", operation: "read" },
    { resource: "capture", operation: "create" },
  ],
  target: ({ payload }) => `payment:${textIn(payload, "payment_id") ?? ""}`,
  mayHave: "The money may have been captured",

  async check(entry, world) {
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
      : { plan: { capture: { payment_id: payment.id, amount }, payment } }
  },

  async run({ plan: { capture, payment }, entry, actor }, { container }) {
    // Where nobody knows what became of the first attempt, the provider does.
    const status =
      entry.payload.outcome === "unknown"
        ? await providerStatus(payment, container)
        : null
    const isDone = status === "captured" && capture.amount === payment.amount
    const input = {
      ...capture,
      ...(actor.id ? { captured_by: actor.id } : {}),
      // Medusa writes it down then, and asks the provider for nothing.
      ...(isDone ? { is_captured: true } : {}),
    }

    await capturePaymentWorkflow(container).run({ input })

    return {
      state: "succeeded",
      ...capture,
      ...(status ? { provider_status: status } : {}),
    }
  },
})

import { recorderOf } from "../../recorder"
import { record } from "../../recording/record"
import { moneyOf } from "../../recording/wording/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Reason } from "./reason"
import type { Session } from "./session"

type Known = { container: MedusaContainer; session: Session }

/** A payment that a provider reported as failed: of the order, else of the cart. */
export async function recordFailedPayment(
  { container, session }: Known,
  { reason, at, key }: { reason: Reason; at: Date; key: string }
): Promise<void> {
  const recorder = recorderOf(container, "event")

  await record(
    "order.payment_failed",
    {
      order_id: session.order_id,
      occurred_at: at,
      actor: null,
      dedupe_key: `payment_report:${key}`,
      payload: {
        action: "payment-webhook",
        ...paidBy(session, recorder.providerName),
        payment_session_id: session.id,
        ...(session.payment_id ? { payment_id: session.payment_id } : {}),
        ...reason,
        // The customer may try again: a cart's problem is over when it became an order.
        ...(session.cart && !session.order_id
          ? { cart_id: session.cart.id }
          : {}),
      },
    },
    recorder
  )
}

/** Money without an order: once a session, however it became known. */
export async function recordWithoutOrder(
  { container, session }: Known,
  at: Date
): Promise<void> {
  const recorder = recorderOf(container, "reconcile")
  const { cart } = session

  await record(
    "payment.without_order",
    {
      order_id: null,
      occurred_at: at,
      actor: null,
      dedupe_key: `payment_without_order:${session.id}`,
      payload: {
        ...paidBy(session, recorder.providerName),
        payment_session_id: session.id,
        ...(session.payment_id ? { payment_id: session.payment_id } : {}),
        ...(cart
          ? {
              cart_id: cart.id,
              email: cart.email,
              customer_id: cart.customer_id,
            }
          : {}),
      },
    },
    recorder
  )
}

function paidBy(
  { amount, currency_code, provider_id }: Session,
  providerName: (id: string) => string | null
) {
  return {
    ...moneyOf(amount, currency_code),
    provider_id,
    provider: providerName(provider_id),
  }
}

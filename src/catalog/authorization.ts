import { asDate } from "../recording/wording/as-date"
import { withDetail } from "../recording/wording/words"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  orderRows,
  placedOrderFacts,
  type OrderFact,
  type OrderRow,
} from "./facts/order"
import {
  awaitedKey,
  awaitedSession,
  paymentSessionFacts,
  paymentSessionRows,
  type PaymentSessionFact,
} from "./facts/payment-session"
import { moneyAndProvider, paidWith, paymentSample } from "./payment-payload"
import type { PaymentPayload } from "../types"

/** Captured in the same moment: the capture says it all. Medusa writes both rows in one go. */
const AT_ONCE_MS = 1_000

/** Money that was not there yet when its order was placed. */
export const authorizationEntries = {
  "order.payment_awaited": defineEntry<PaymentPayload>({
    level: "info",
    description:
      "The order was placed with a payment that is still to come, such as a bank transfer.",
    message: (payload) =>
      withDetail("Payment awaited", moneyAndProvider(payload)),
    samples: [{ ...paymentSample, payment_session_id: "payses_01" }],
    sources: [
      defineSource<OrderFact, PaymentPayload>({
        // The facts of "Order placed": no sale is read twice.
        facts: placedOrderFacts,
        events: { "order.placed": idIn("id") },
        retrace: {
          rows: orderRows,
          find: (order: OrderRow) => {
            const session = awaitedSession(order)

            return (
              session && {
                id: order.id,
                happened_at: order.created_at,
                dedupe_key: awaitedKey(session.id),
              }
            )
          },
        },
        read(order, context) {
          const session = awaitedSession(order)

          return (
            session && {
              order_id: order.id,
              occurred_at: asDate(order.created_at) ?? context.event.createdAt,
              actor: null,
              dedupe_key: awaitedKey(session.id),
              payload: {
                ...paidWith(session, context),
                payment_session_id: session.id,
              },
            }
          )
        },
      }),
    ],
  }),

  // At checkout an authorization is a part of placing the order, which says how it is paid.
  "order.payment_authorized": defineEntry<PaymentPayload>({
    level: "info",
    description:
      "A payment that the order was placed without was authorized, and is to be captured.",
    message: (payload) =>
      withDetail("Payment authorized", moneyAndProvider(payload)),
    samples: [
      {
        ...paymentSample,
        payment_session_id: "payses_01",
        payment_id: "pay_01",
      },
    ],
    resolves: ["order.payment_failed"],
    sources: [
      defineSource<PaymentSessionFact, PaymentPayload>({
        facts: paymentSessionFacts,
        events: { "payment.payment-session.updated": idIn("id") },
        after: ({ id }) => awaitedKey(String(id)),
        retrace: {
          rows: paymentSessionRows,
          find: ({ id, authorized_at }: PaymentSessionFact) => ({
            id,
            happened_at: authorized_at,
            dedupe_key: authorizedKey(id),
            after: awaitedKey(id),
          }),
        },
        read(session, context) {
          const { payment, payment_collection } = session
          const order = payment_collection?.order
          const occurred_at = asDate(session.authorized_at)

          return order && payment && occurred_at && !isCaptured(session)
            ? {
                order_id: order.id,
                occurred_at,
                actor: null,
                dedupe_key: authorizedKey(session.id),
                payload: {
                  ...paidWith(session, context),
                  payment_session_id: session.id,
                  payment_id: payment.id,
                },
              }
            : null
        },
      }),
    ],
  }),
}

function authorizedKey(sessionId: string): string {
  return `payment_authorized:${sessionId}`
}

function isCaptured({ authorized_at, payment }: PaymentSessionFact): boolean {
  const authorizedAt = asDate(authorized_at)
  const capturedAt = asDate(payment?.captured_at)

  return (
    authorizedAt !== null &&
    capturedAt !== null &&
    capturedAt.getTime() - authorizedAt.getTime() < AT_ONCE_MS
  )
}

import { asDate } from "../recording/as-date"
import { moneyOf } from "../recording/money"
import {
  moneyWords,
  spoken,
  withCause,
  withDetail,
  word,
  words,
} from "../recording/words"
import type { FactContext, FactFilters } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  orderRows,
  placedOrderFacts,
  type OrderFact,
  type OrderRow,
} from "./facts/order"
import {
  orderPaidBy,
  paymentFacts,
  paymentRows,
  type PaymentFact,
} from "./facts/payment"
import {
  awaitedKey,
  awaitedSession,
  paymentSessionFacts,
  paymentSessionRows,
  type PaymentSessionFact,
} from "./facts/payment-session"
import type { PaymentPayload } from "./payment"
import { retraceBy } from "./retrace"

/** Captured in the same moment: the capture says it all. Medusa writes both rows in one go. */
const AT_ONCE_MS = 1_000

const sample = {
  amount: 43,
  currency_code: "gbp",
  provider: "Stripe",
  provider_id: "pp_stripe_stripe",
} satisfies PaymentPayload

/** Money between the checkout and its capture: promised, held, let go. */
export const authorizationEntries = {
  "order.payment_awaited": defineEntry<PaymentPayload>({
    level: "info",
    description:
      "The order was placed with a payment that is still to come, such as a bank transfer.",
    message: (payload) => withDetail("Payment awaited", ofMoney(payload)),
    samples: [{ ...sample, payment_session_id: "payses_01" }],
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
    message: (payload) => withDetail("Payment authorized", ofMoney(payload)),
    samples: [
      { ...sample, payment_session_id: "payses_01", payment_id: "pay_01" },
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

  "order.payment_voided": defineEntry<PaymentPayload>({
    level: "info",
    description:
      "An authorized payment was cancelled: the customer's money is no longer held. Without an order: of a checkout that failed, where the release had failed before.",
    message: (payload) =>
      withDetail(
        "Payment voided",
        words(moneyWords(payload), "released", word("via", payload.provider))
      ),
    samples: [{ ...sample, payment_id: "pay_01" }],
    subject: cartOf,
    resolves: ["order.void_failed", "order.payment_failed"],
    sources: [
      defineSource<PaymentFact, PaymentPayload>({
        facts: paymentFacts,
        // Captures update payments as well: then nothing is found, in a single look at one row.
        events: { "payment.payment.updated": releasedIn },
        retrace: retraceBy(paymentRows, {
          at: "canceled_at",
          key: "payment_voided",
        }),
        read(payment, context) {
          const order = orderPaidBy(payment)
          const held = payment.held?.[0]
          const occurred_at = asDate(payment.canceled_at)

          return occurred_at && (order || held)
            ? {
                order_id: order?.id ?? null,
                occurred_at,
                actor: null,
                dedupe_key: `payment_voided:${payment.id}`,
                payload: {
                  ...paidWith({ ...payment, amount: leftOf(payment) }, context),
                  payment_id: payment.id,
                  ...(held ? { cart_id: held.payload.cart_id } : {}),
                },
              }
            : null
        },
      }),
    ],
  }),

  "order.void_failed": defineEntry<PaymentPayload>({
    level: "error",
    description:
      "The payment provider refused to release an authorized payment: the customer's money is still held.",
    message: (payload) =>
      withCause(
        words("Payment", word("of", ofMoney(payload)), "is still held"),
        payload.cause
      ),
    samples: [{ ...sample, cause: "the payment is being processed" }],
    subject: cartOf,
    explain: {
      cause:
        "The payment provider refused to release the money of an order or checkout that came to nothing. It is held on the customer's account.",
      next_step:
        "Cancel the payment in the provider's own dashboard, then mark this as handled. It is over by itself once the payment is released, captured, or used by an order.",
    },
  }),
}

/** `£43.00 via Stripe` */
function ofMoney(payload: Partial<PaymentPayload>): string {
  return words(moneyWords(payload), word("via", payload.provider))
}

/** Of a checkout that failed: there is no order that it could belong to. */
function cartOf({ cart_id }: Partial<PaymentPayload>): string | null {
  return spoken(cart_id) || null
}

function paidWith(
  {
    amount,
    currency_code,
    provider_id,
  }: { amount: unknown; currency_code: string; provider_id: string },
  { providerName }: FactContext
): PaymentPayload {
  return {
    ...moneyOf(amount, currency_code),
    provider_id,
    provider: providerName(provider_id),
  }
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

function releasedIn(data: Record<string, unknown>): FactFilters | null {
  const named = idIn("id")(data)

  return named && { ...named, canceled_at: { $ne: null } }
}

/** What was captured of it stays with the shop. */
function leftOf({ amount, captures }: PaymentFact): number {
  const taken = (captures ?? []).map((capture) => Number(capture?.amount ?? 0))

  return taken.reduce((left, each) => left - each, Number(amount))
}

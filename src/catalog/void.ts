import { asDate } from "../recording/wording/as-date"
import { moneyWords, withoutNoise } from "../recording/wording/money"
import {
  spoken,
  withCause,
  withDetail,
  word,
  words,
} from "../recording/wording/words"
import type { BusEvent, FactFilters, PaymentPayload } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  orderPaidBy,
  paymentFacts,
  paymentRows,
  type PaymentFact,
} from "./facts/payment"
import { ofMoney, paidWith, paymentSample } from "./payment-payload"
import { naturalKey, retraceBy } from "./retrace"
import { moneyStake } from "./stakes"

const voidedKey = naturalKey("payment_voided")

/** Money that was held, and is let go; or is not. */
export const voidEntries = {
  "order.payment_voided": defineEntry<PaymentPayload>({
    level: "info",
    description:
      "An authorized payment was cancelled: the customer's money is no longer held. Without an order: of a checkout that failed, where the release had failed before.",
    message: (payload) =>
      withDetail(
        "Payment voided",
        words(moneyWords(payload), "released", word("via", payload.provider))
      ),
    samples: [{ ...paymentSample, payment_id: "pay_01" }],
    subject: cartOf,
    resolves: [
      "order.void_failed",
      "order.payment_failed",
      "order.authorization_expiring",
    ],
    stake: moneyStake,
    sources: [
      defineSource<PaymentFact, PaymentPayload>({
        facts: paymentFacts,
        // Captures update payments as well: then nothing is found, by reading one row.
        events: { "payment.payment.updated": releasedIn },
        retrace: retraceBy(paymentRows, {
          at: "canceled_at",
          key: voidedKey,
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
                dedupe_key: voidedKey(payment.id),
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
        words("Payment", ofMoney(payload), "is still held"),
        payload.cause
      ),
    samples: [{ ...paymentSample, cause: "the payment is being processed" }],
    subject: cartOf,
    stake: moneyStake,
    explain: {
      cause:
        "The payment provider refused to release the money of an order or checkout that came to nothing. It is held on the customer's account.",
      next_step:
        "Cancel the payment in the provider's own dashboard. This is over by itself once the money is released, captured, or pays for an order; else mark it as handled.",
    },
  }),
}

/** The cart of a checkout that failed: there is no order. */
function cartOf({ cart_id }: Partial<PaymentPayload>): string | null {
  return spoken(cart_id) || null
}

function releasedIn(data: BusEvent["data"]): FactFilters | null {
  const named = idIn("id")(data)

  return named && { ...named, canceled_at: { $ne: null } }
}

/** What was captured of it stays with the shop. */
export function leftOf({
  amount,
  captures,
}: Pick<PaymentFact, "amount" | "captures">): number {
  const taken = (captures ?? []).map((capture) => Number(capture?.amount ?? 0))

  return withoutNoise(taken.reduce((left, each) => left - each, Number(amount)))
}

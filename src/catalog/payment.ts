import { actorOf } from "../recording/actor"
import { asDate } from "../recording/as-date"
import { moneyOf } from "../recording/money"
import { moneyWords, spoken, withCause, word, words } from "../recording/words"
import type { ActivityPayload, EntryDraft, FactContext } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  captureFacts,
  captureRows,
  refundFacts,
  refundRows,
  type MoneyMovementFact,
} from "./facts/payment"
import { retraceBy } from "./retrace"
import { moneyStake } from "./stakes"

type PaymentPayload = ActivityPayload & {
  amount?: number
  currency_code?: string
  provider?: string | null
  provider_id?: string | null
  payment_id?: string
  capture_id?: string
  refund_id?: string
  reason?: string | null
  note?: string | null
  cause?: string | null
  /** Set where it failed at checkout, before there was an order. */
  cart_id?: string
}

const sample = {
  amount: 43,
  currency_code: "gbp",
  provider: "Stripe",
  provider_id: "pp_stripe_stripe",
  payment_id: "pay_01",
} satisfies PaymentPayload

export const paymentEntries = {
  "order.payment_captured": defineEntry<PaymentPayload>({
    level: "info",
    description: "Money was captured. Each partial capture is an entry.",
    message: (payload) =>
      words("Captured", moneyWords(payload), word("via", payload.provider)),
    samples: [{ ...sample, capture_id: "capt_01" }],
    resolves: ["order.payment_failed"],
    stake: moneyStake,
    sources: [
      defineSource<MoneyMovementFact, PaymentPayload>({
        facts: captureFacts,
        events: { "payment.capture.created": idIn("id") },
        retrace: retraceBy(captureRows, { at: "created_at", key: "capture" }),
        read: (capture, context) =>
          movement(capture, context, {
            key: "capture",
            payload: { capture_id: capture.id },
          }),
      }),
    ],
  }),

  "order.payment_failed": defineEntry<PaymentPayload>({
    level: "error",
    description: "The payment provider refused an authorization or a capture.",
    message: (payload) => failed("Payment", payload),
    samples: [{ ...sample, cause: "card declined" }],
    subject: ({ cart_id }) => spoken(cart_id) || null,
    stake: moneyStake,
    explain: {
      cause: "The payment provider refused to authorize or capture the money.",
      next_step:
        "Look at the provider's reason. Capture again, or ask the customer for another way to pay.",
    },
  }),

  "order.refunded": defineEntry<PaymentPayload>({
    level: "info",
    description: "Money was refunded. Each partial refund is an entry.",
    message: (payload) => words("Refunded", moneyWords(payload)),
    samples: [{ ...sample, refund_id: "ref_01", reason: "Wrong size" }],
    // A cancelled order is over when the customer has the money back.
    resolves: ["order.refund_failed", "order.cancelled"],
    stake: moneyStake,
    sources: [
      defineSource<MoneyMovementFact, PaymentPayload>({
        facts: refundFacts,
        // A refund that its provider refused is deleted again; then no row is found here.
        events: { "payment.refund.created": idIn("id") },
        retrace: retraceBy(refundRows, { at: "created_at", key: "refund" }),
        read: (refund, context) =>
          movement(refund, context, {
            key: "refund",
            payload: {
              refund_id: refund.id,
              reason: refund.refund_reason?.label ?? null,
              note: refund.note ?? null,
            },
          }),
      }),
    ],
  }),

  "order.refund_failed": defineEntry<PaymentPayload>({
    level: "error",
    description: "The payment provider refused a refund.",
    message: (payload) => failed("Refund", payload),
    samples: [{ ...sample, cause: "charge already refunded" }],
    // Of a checkout that failed after the money was captured. No order closes it: it pays anew.
    subject: ({ cart_id }) => spoken(cart_id) || null,
    stake: moneyStake,
    explain: {
      cause:
        "The payment provider refused the refund. The customer has not got the money, whatever the order says.",
      next_step:
        "Look at the provider's reason, e.g. your balance there, then refund again or pay back by hand.",
    },
  }),
}

/** `Payment of £43.00 via Stripe failed: card declined` */
function failed(
  noun: "Payment" | "Refund",
  payload: Partial<PaymentPayload>
): string {
  return withCause(
    words(
      noun,
      word("of", moneyWords(payload)),
      word("via", payload.provider),
      "failed"
    ),
    payload.cause
  )
}

/** What a capture and a refund have in common. Null where no order was paid by it. */
function movement(
  fact: MoneyMovementFact,
  context: FactContext,
  { key, payload }: { key: string; payload: PaymentPayload }
): EntryDraft<PaymentPayload> | null {
  const order = fact.payment?.payment_collection?.order

  if (!fact.payment || !order) {
    return null
  }

  const { id, currency_code, provider_id } = fact.payment

  return {
    order_id: order.id,
    occurred_at: asDate(fact.created_at) ?? context.event.createdAt,
    actor: actorOf(fact.created_by),
    dedupe_key: `${key}:${fact.id}`,
    payload: {
      ...moneyOf(fact.amount, currency_code),
      provider_id,
      provider: context.providerName(provider_id),
      payment_id: id,
      ...payload,
    },
  }
}

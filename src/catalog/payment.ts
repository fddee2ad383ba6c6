import { actorOf } from "../recording/wording/medusa-ids"
import { asDate } from "../recording/wording/as-date"
import { moneyWords } from "../recording/wording/money"
import {
  spoken,
  withCause,
  withDetail,
  word,
  words,
} from "../recording/wording/words"
import type { EntryDraft, FactContext, PaymentPayload } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  captureFacts,
  captureRows,
  refundFacts,
  refundRows,
  type MoneyMovementFact,
} from "./facts/payment"
import { paidWith, paymentSample } from "./payment-payload"
import { naturalKey, retraceBy, type NaturalKey } from "./retrace"
import { moneyStake } from "./stakes"

const sample = { ...paymentSample, payment_id: "pay_01" }

const captureKey = naturalKey("capture")
const refundKey = naturalKey("refund")

export const paymentEntries = {
  "order.payment_captured": defineEntry<PaymentPayload>({
    level: "info",
    description: "Money was captured. Each partial capture is an entry.",
    message: (payload) =>
      words("Captured", moneyWords(payload), word("via", payload.provider)),
    samples: [{ ...sample, capture_id: "capt_01" }],
    resolves: [
      "order.payment_failed",
      "order.void_failed",
      "order.authorization_expiring",
    ],
    stake: moneyStake,
    sources: [
      defineSource<MoneyMovementFact, PaymentPayload>({
        facts: captureFacts,
        events: { "payment.capture.created": idIn("id") },
        retrace: retraceBy(captureRows, { at: "created_at", key: captureKey }),
        read: (capture, context) =>
          movement(capture, context, {
            key: captureKey,
            payload: { capture_id: capture.id },
          }),
      }),
    ],
  }),

  "order.payment_failed": defineEntry<PaymentPayload>({
    level: "error",
    description:
      "The payment provider refused an authorization or a capture, or reported that a payment failed or was cancelled.",
    message: (payload) => failed("Payment", payload),
    samples: [{ ...sample, cause: "card declined" }],
    subject: ({ cart_id }) => spoken(cart_id) || null,
    stake: moneyStake,
    explain: {
      cause: "The payment provider refused to authorize or capture the money.",
      next_step:
        "Read the provider's reason. Capture again, or ask the customer for another way to pay.",
    },
  }),

  "order.refunded": defineEntry<PaymentPayload>({
    level: "info",
    description: "Money was refunded. Each partial refund is an entry.",
    message: (payload) =>
      withDetail(words("Refunded", moneyWords(payload)), whyOf(payload)),
    samples: [
      { ...sample, refund_id: "ref_01" },
      { ...sample, refund_id: "ref_02", reason: "Damaged in transit" },
      { ...sample, refund_id: "ref_03", reason: "Goodwill", note: "Late" },
    ],
    // A cancelled order is over when the customer has the money back.
    resolves: ["order.refund_failed", "order.cancelled"],
    steps: ["refunded"],
    stake: moneyStake,
    sources: [
      defineSource<MoneyMovementFact, PaymentPayload>({
        facts: refundFacts,
        // A refund that its provider refused is deleted again; then no row is found here.
        events: { "payment.refund.created": idIn("id") },
        retrace: retraceBy(refundRows, { at: "created_at", key: refundKey }),
        read: (refund, context) =>
          movement(refund, context, {
            key: refundKey,
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
    // The money of a checkout that failed after the capture. No order closes the problem: the next order is paid anew.
    subject: ({ cart_id }) => spoken(cart_id) || null,
    stake: moneyStake,
    explain: {
      cause:
        "The payment provider refused the refund. The customer has not got the money, whatever the order says.",
      next_step:
        "Read the provider's reason, e.g. your balance there, then refund again or pay back by hand.",
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

/** A longer note stands in the details alone. */
const NOTE_MAX_LENGTH = 200

/** The reason that was chosen, and the note that was written to it. */
function whyOf({ reason, note }: Partial<PaymentPayload>): string {
  const said = [spoken(reason), spoken(note)]

  return said
    .filter((text) => text && text.length <= NOTE_MAX_LENGTH)
    .join(": ")
}

/** What a capture and a refund have in common. Null where no order was paid by it. */
function movement(
  fact: MoneyMovementFact,
  context: FactContext,
  { key, payload }: { key: NaturalKey; payload: PaymentPayload }
): EntryDraft<PaymentPayload> | null {
  const order = fact.payment?.payment_collection?.order

  if (!fact.payment || !order) {
    return null
  }

  return {
    order_id: order.id,
    occurred_at: asDate(fact.created_at) ?? context.event.createdAt,
    actor: actorOf(fact.created_by),
    dedupe_key: key(fact.id),
    payload: {
      ...paidWith({ ...fact.payment, amount: fact.amount }, context),
      payment_id: fact.payment.id,
      ...payload,
    },
  }
}

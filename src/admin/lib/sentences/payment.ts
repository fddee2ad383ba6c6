import type { ActivityPayload } from "../../../types"
import type { SentenceKey } from "../../i18n/sentences/en"
import { paid, providerOf } from "./provider"
import { type Runs, spoken } from "./runs"
import type { Sentence, Writer } from "./writer"

/** As the catalog has it: a longer note stands in the details alone. */
const NOTE_MAX_LENGTH = 200

const withMoney =
  (head: SentenceKey): Sentence =>
  (payload, write) =>
    write.detailed(
      write.text(head),
      write.text("moneyVia", paid(payload, write))
    )

const refused =
  (head: SentenceKey): Sentence =>
  (payload, write) =>
    write.because(write.text(head, paid(payload, write)), payload.cause)

export const paymentSentences = {
  "order.payment_awaited": withMoney("paymentAwaited"),
  "order.payment_authorized": withMoney("paymentAuthorized"),
  "order.payment_captured": (payload, write) =>
    write.text("captured", paid(payload, write)),
  "order.payment_failed": refused("paymentFailed"),
  "order.payment_voided": (payload, write) =>
    write.detailed(
      write.text("paymentVoided"),
      write.text("released", paid(payload, write))
    ),
  "order.void_failed": refused("stillHeld"),
  "order.refunded": (payload, write) =>
    write.detailed(
      write.text("refunded", { money: write.money(payload) }),
      reasonOf(payload, write)
    ),
  "order.refund_failed": refused("refundFailed"),
  "payment.webhook_failed": (payload, write) =>
    write.because(
      write.text("webhookFailed", { provider: providerOf(payload, write) }),
      payload.cause
    ),
} satisfies Record<string, Sentence>

/** The reason that was chosen and the note that was written: a person's words, which stay. */
const reasonOf = (
  { reason, note }: ActivityPayload,
  write: Writer
): Runs | null => {
  const [first = null, second] = [reason, note]
    .filter((said) => (spoken(said)?.length ?? Infinity) <= NOTE_MAX_LENGTH)
    .map((said) => write.name(said))
  return first && second
    ? write.text("reasonAndNote", { reason: first, note: second })
    : first
}

import type { ActivityPayload } from "../../../types"
import type { SentenceKey } from "../../i18n/sentences/en"
import { type Runs, spoken } from "./runs"
import type { Sentence, Writer } from "./writer"

type What = "confirmation" | "shipping" | "template" | "email" | "message"

const SENT = {
  confirmation: "confirmationSent",
  shipping: "shippingSent",
  template: "templateSent",
  email: "emailSent",
  message: "messageSent",
} as const satisfies Record<What, SentenceKey>

const FAILED = {
  confirmation: "confirmationFailed",
  shipping: "shippingFailed",
  template: "templateFailed",
  email: "emailFailed",
  message: "messageFailed",
} as const satisfies Record<What, SentenceKey>

const BOUNCED: ReadonlyMap<unknown, SentenceKey> = new Map([
  ["dropped", "emailDropped"],
  ["complaint", "emailComplained"],
])

/** Channels that are words; two more are names, and any other is said as it is. */
const CHANNEL_WORDS: ReadonlyMap<unknown, SentenceKey> = new Map([
  ["sms", "channelSms"],
  ["push", "channelPush"],
])
const CHANNEL_NAMES: ReadonlyMap<unknown, string> = new Map([
  ["whatsapp", "WhatsApp"],
  ["slack", "Slack"],
])

/** The type says the kind; a payload sent by others may lack it. */
const sent =
  (kind: string): Sentence =>
  (payload, write) =>
    write.text(...aboutEmail({ ...payload, kind }, write, SENT))

const failed: Sentence = (payload, write) =>
  write.because(
    write.text(...aboutEmail(payload, write, FAILED)),
    payload.cause
  )

export const emailSentences = {
  "order.email.confirmation_sent": sent("confirmation"),
  "order.email.shipping_sent": sent("shipping"),
  "order.email.sent": sent("other"),
  "order.email.failed": failed,
  "email.failed": failed,
  "email.bounced": (payload, write) =>
    write.text(BOUNCED.get(payload.bounce) ?? "emailBounced", {
      to: recipientOf(payload, write),
      subject: subjectOf(payload, write),
    }),
  "abandoned_cart.email_sent": ({ to, email }, write) =>
    write.text("recoverySent", { to: write.name(to) ?? write.name(email) }),
} satisfies Record<string, Sentence>

const aboutEmail = (
  payload: ActivityPayload,
  write: Writer,
  keys: Record<What, SentenceKey>
) => {
  const channel = channelOf(payload, write)
  return [
    keys[whatOf(payload, channel)],
    {
      template: write.name(payload.template),
      to: recipientOf(payload, write),
      channel,
      channelFirst: capitalized(channel),
    },
  ] as const
}

const whatOf = (
  { kind, template }: ActivityPayload,
  channel: Runs | null
): What => {
  if (kind === "confirmation" || kind === "shipping") {
    return kind
  }
  if (spoken(template)) {
    return "template"
  }
  return channel ? "message" : "email"
}

const channelOf = ({ channel }: ActivityPayload, write: Writer) => {
  const words = CHANNEL_WORDS.get(channel)
  if (words) {
    return write.text(words)
  }
  return typeof channel === "string" && channel !== "email"
    ? write.name(CHANNEL_NAMES.get(channel) ?? channel)
    : null
}

const recipientOf = ({ to }: ActivityPayload, write: Writer) =>
  typeof to === "string" ? write.name(to) : null

/** `order confirmation`; of another template its name, `weekly-news` as `weekly news`. */
const subjectOf = ({ kind, template }: ActivityPayload, write: Writer) => {
  if (kind === "confirmation") {
    return write.text("subjectConfirmation")
  }
  return kind === "shipping"
    ? write.text("subjectShipping")
    : write.name(spoken(template)?.replace(/[-_.]+/g, " "))
}

const capitalized = (runs: Runs | null): Runs | null => {
  const [first, ...rest] = runs ?? []
  return first
    ? [
        {
          ...first,
          text: first.text.charAt(0).toUpperCase() + first.text.slice(1),
        },
        ...rest,
      ]
    : null
}

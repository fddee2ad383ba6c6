import { fingerprint } from "../recording/fingerprint"
import { spoken, word, words } from "../recording/words"
import type { ActivityPayload, FactContext } from "../types"
import type { NotificationFact } from "./facts/notification"

/** What an e-mail is for. All that is neither of the first two is told by its template's name. */
export type EmailKind = "confirmation" | "shipping" | "other"

export type EmailPayload = ActivityPayload & {
  notification_id?: string
  kind?: EmailKind
  /** `email`, `sms`, … */
  channel?: string
  /** Recipient. */
  to?: string
  template?: string | null
  trigger_type?: string | null
  provider?: string | null
  provider_id?: string | null
  /** The provider's own id of it. */
  external_id?: string | null
  cause?: string | null
}

/** Medusa's convention: a shop's subscriber names the event that made it send. */
const KIND_BY_TRIGGER = new Map<string | null, EmailKind>([
  ["order.placed", "confirmation"],
  ["shipment.created", "shipping"],
])

const KIND_WORDS = new Map<unknown, string>([
  ["confirmation", "Order confirmation"],
  ["shipping", "Shipping notification"],
] satisfies [EmailKind, string][])

/** Channels that are not e-mail, in words. Any other is named as it is. */
const CHANNEL_WORDS = new Map([
  ["sms", "SMS"],
  ["push", "push message"],
  ["whatsapp", "WhatsApp"],
  ["slack", "Slack"],
])

/** The shop's own word on templates stands above Medusa's convention. */
export function kindOf(
  { template, trigger_type }: NotificationFact,
  { emails: { templates } }: FactContext
): EmailKind {
  const isOneOf = (names: string[]) =>
    template !== null && names.includes(template)

  if (isOneOf(templates.confirmation)) {
    return "confirmation"
  }

  if (isOneOf(templates.shipping)) {
    return "shipping"
  }

  return KIND_BY_TRIGGER.get(trigger_type) ?? "other"
}

/** `Order confirmation`, `"return-label"`, `E-mail`. */
export function emailWords({
  kind,
  template,
  channel,
}: Partial<EmailPayload>): string {
  const name = spoken(template)

  return (
    KIND_WORDS.get(kind) ??
    (name ? `"${name}"` : (channelWords(channel) ?? "E-mail"))
  )
}

/** `by SMS`; nothing for an e-mail. */
export function byChannel({ channel }: Partial<EmailPayload>): string {
  return word("by", channelWords(channel))
}

/** `to customer@example.com` */
export function toRecipient(payload: Partial<EmailPayload>): string {
  return words(byChannel(payload), word("to", payload.to))
}

/** Problems are the same for one kind of e-mail to one person; who it is stays out of the key. */
export function emailSubject({
  kind,
  template,
  channel = "email",
  to,
}: Partial<EmailPayload>): string | null {
  const what = KIND_WORDS.has(kind) ? kind : template

  return typeof to === "string" && to
    ? [spoken(channel), spoken(what), fingerprint(to)].join(":")
    : null
}

function channelWords(channel: unknown): string | null {
  return typeof channel === "string" && channel && channel !== "email"
    ? (CHANNEL_WORDS.get(channel) ?? channel)
    : null
}

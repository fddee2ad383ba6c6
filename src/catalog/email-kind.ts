import { fingerprint } from "../recording/storing/mask-emails"
import { spoken, word, words } from "../recording/wording/words"
import type { EmailKind, EmailPayload, FactContext } from "../types"
import type { NotificationFact } from "./facts/notification"

/** Medusa's convention: a shop's subscriber names the event that made it send. */
const KIND_BY_TRIGGER = new Map<string, EmailKind>([
  ["order.placed", "confirmation"],
  ["shipment.created", "shipping"],
])

const KIND_WORDS = new Map([
  ["confirmation", "Order confirmation"],
  ["shipping", "Shipping notification"],
])

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

  return KIND_BY_TRIGGER.get(trigger_type ?? "") ?? "other"
}

/** `Order confirmation`, `"return-label"`; `E-mail` or `SMS` where it has no name. */
export function emailWords(payload: Partial<EmailPayload>): string {
  return (
    nameOf(payload) ?? capitalized(channelWords(payload.channel) ?? "e-mail")
  )
}

/** `by SMS`; nothing for an e-mail. */
export function byChannel({ channel }: Partial<EmailPayload>): string {
  return word("by", channelWords(channel))
}

/** `to customer@example.com`, `by SMS to +441632960961` */
export function toRecipient(payload: Partial<EmailPayload>): string {
  return words(byChannel(payload), word("to", payload.to))
}

/** The same after the message's own words, which say the channel already where it has no name. */
export function recipientWords(payload: Partial<EmailPayload>): string {
  return nameOf(payload) ? toRecipient(payload) : word("to", payload.to)
}

/** Problems are the same for one kind of e-mail to one person; who it is stays out of the key. */
export function emailSubject({
  kind = "other",
  template,
  channel = "email",
  to,
}: Partial<EmailPayload>): string | null {
  return typeof to === "string" && to
    ? [
        spoken(channel),
        kind === "other" ? spoken(template) : spoken(kind),
        fingerprint(to),
      ].join(":")
    : null
}

function nameOf({ kind, template }: Partial<EmailPayload>): string | null {
  const known = KIND_WORDS.get(spoken(kind))

  return known ?? (spoken(template) ? `"${spoken(template)}"` : null)
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function channelWords(channel: unknown): string | null {
  return typeof channel === "string" && channel && channel !== "email"
    ? (CHANNEL_WORDS.get(channel) ?? channel)
    : null
}

import { bracketed, spoken, withCause, word, words } from "../recording/words"
import type { ActivityPayload, CatalogEntry } from "../types"
import { defineEntry } from "./define-entry"

type EmailPayload = ActivityPayload & {
  notification_id?: string
  /** Recipient. */
  to?: string
  template?: string | null
  provider?: string | null
  cause?: string | null
}

const sample: EmailPayload = {
  notification_id: "noti_01",
  to: "customer@example.com",
  template: "order-confirmation",
}

export const emailEntries = {
  "order.email.confirmation_sent": sentEntry(
    "The order confirmation was sent.",
    () => "Order confirmation"
  ),
  "order.email.shipping_sent": sentEntry(
    "The customer was told that a parcel is on its way.",
    () => "Shipping notification"
  ),
  "order.email.sent": sentEntry(
    "Any other e-mail about the order was sent.",
    quoted
  ),

  "order.email.failed": failedEntry("An e-mail about the order failed."),
  "email.failed": failedEntry("An e-mail that belongs to no order failed."),

  "email.bounced": defineEntry<EmailPayload>({
    level: "warning",
    description: "A mail server sent an e-mail back.",
    message: ({ to, template }) =>
      words(withCause("Email bounced", to), bracketed(plain(template))),
    samples: [sample],
  }),
}

function sentEntry(
  description: string,
  subject: (payload: Partial<EmailPayload>) => string
): CatalogEntry {
  return defineEntry<EmailPayload>({
    level: "info",
    description,
    message: (payload) =>
      words(subject(payload), "sent", word("to", payload.to)),
    samples: [sample],
    resolves: ["order.email.failed"],
  })
}

function failedEntry(description: string): CatalogEntry {
  return defineEntry<EmailPayload>({
    level: "error",
    description,
    message: ({ to, template, cause }) =>
      withCause(
        words(
          capitalized(plain(template)) || "E-mail",
          word("to", to),
          "failed"
        ),
        cause
      ),
    samples: [{ ...sample, cause: "mailbox unavailable" }],
  })
}

function quoted({ template }: Partial<EmailPayload>): string {
  return spoken(template) ? `"${spoken(template)}"` : "E-mail"
}

/** `order-confirmation` → `order confirmation` */
function plain(template: unknown): string {
  return spoken(template).replace(/[-_.]+/g, " ")
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

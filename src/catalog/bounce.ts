import { fingerprint } from "../recording/storing/mask-emails"
import { spoken, withCause, words } from "../recording/wording/words"
import type { Bounce, BouncePayload } from "../types"
import { defineEntry } from "./define-entry"

const HEADS = {
  bounced: "E-mail bounced",
  dropped: "E-mail dropped",
  complaint: "E-mail marked as spam",
} satisfies Record<Bounce["kind"], string>

const sample: BouncePayload = {
  notification_id: "noti_01",
  kind: "confirmation",
  channel: "email",
  to: "customer@example.com",
  template: "order-confirmation",
  bounce: "bounced",
}

export const bounceEntry = defineEntry<BouncePayload>({
  level: "warning",
  description:
    "A mail server sent an e-mail back, the provider dropped it, or its reader marked it as spam.",
  message: (payload) =>
    words(withCause(headOf(payload.bounce), payload.to), subjectWords(payload)),
  samples: [
    { ...sample, cause: "550 mailbox unavailable" },
    { ...sample, kind: "other", template: "news", bounce: "dropped" },
    { ...sample, kind: "shipping", bounce: "complaint" },
  ],
  // One address is one problem on its order, however many e-mails come back from it.
  subject: ({ channel = "email", to }) =>
    spoken(to) ? `${spoken(channel)}:${fingerprint(spoken(to))}` : null,
  problem: ({ bounce }) =>
    bounce === "complaint" ? "complaint" : "undeliverable",
  explain: {
    cause: "The e-mail did not arrive, or its reader marked it as spam.",
    next_step:
      "Check the address, correct it on the order, and reach the customer another way if it is important.",
  },
})

function headOf(kind: unknown): string {
  // A payload of others may say anything.
  return new Map(Object.entries(HEADS)).get(spoken(kind)) ?? HEADS.bounced
}

const KIND_WORDS = {
  confirmation: "order confirmation",
  shipping: "shipping notification",
} as const satisfies Record<string, string>

/** `(order confirmation)` */
function subjectWords({ kind, template }: Partial<BouncePayload>): string {
  const name =
    kind === "confirmation" || kind === "shipping"
      ? KIND_WORDS[kind]
      : plain(template)

  return name ? `(${name})` : ""
}

/** `order-confirmation` → `order confirmation` */
function plain(template: unknown): string {
  return spoken(template).replace(/[-_.]+/g, " ")
}

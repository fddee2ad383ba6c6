import { isAlert } from "../recording/wording/alert-marks"
import { asDate } from "../recording/wording/as-date"
import { withCause, words } from "../recording/wording/words"
import type {
  CatalogEntry,
  EmailKind,
  EmailPayload,
  EntryDraft,
  EntrySource,
  FactContext,
  OrderStep,
} from "../types"
import { bounceEntry } from "./bounce"
import { defineEntry, defineSource } from "./define-entry"
import { emailSubject, emailWords, kindOf, recipientWords } from "./email-kind"
import {
  cartIdOf,
  notificationFacts,
  notificationIds,
  orderIdOf,
  type NotificationFact,
} from "./facts/notification"

const sample: EmailPayload = {
  notification_id: "noti_01",
  kind: "confirmation",
  channel: "email",
  to: "customer@example.com",
  template: "order-confirmation",
}

export const emailEntries = {
  "order.email.confirmation_sent": sentEntry("confirmation", {
    description: "The order confirmation was sent.",
    samples: [sample],
    steps: ["confirmation_sent"],
  }),
  "order.email.shipping_sent": sentEntry("shipping", {
    description: "The customer was informed that a parcel is on its way.",
    samples: [{ ...sample, kind: "shipping", template: "order-shipped" }],
  }),
  "order.email.sent": sentEntry("other", {
    description: "Any other e-mail about the order was sent.",
    samples: [
      { ...sample, kind: "other", template: "return-label" },
      {
        ...sample,
        kind: "other",
        channel: "sms",
        to: "+441632960961",
        template: "parcel-here",
      },
    ],
  }),

  "order.email.failed": failedEntry("An e-mail about the order failed.", {
    read: (notification) => orderIdOf(notification) !== null,
  }),
  "email.failed": failedEntry("An e-mail that belongs to no order failed.", {
    read: (notification) => orderIdOf(notification) === null,
  }),

  "email.bounced": bounceEntry,
}

/** A source of e-mails: announced by Medusa when it succeeds, found by the job when it does not. */
export function emailSource(
  read: (
    notification: NotificationFact,
    context: FactContext
  ) => EntryDraft<EmailPayload> | null
): EntrySource<never, EmailPayload> {
  return defineSource<NotificationFact, EmailPayload>({
    facts: notificationFacts,
    events: {
      "notification.notification.created": notificationIds,
      "notification.notification.updated": notificationIds,
    },
    read: (notification, context) =>
      context.emails.ignoreChannels.includes(notification.channel) ||
      isAlert(notification)
        ? null
        : read(notification, context),
  })
}

/** `key` is the natural key's prefix: one notification is sent once and fails once. */
export function emailDraft(
  notification: NotificationFact,
  context: FactContext,
  key: "email_sent" | "email_failed"
): EntryDraft<EmailPayload> {
  const { id, to, channel, template, trigger_type, provider_id, external_id } =
    notification
  const cart_id = cartIdOf(notification)

  return {
    order_id: orderIdOf(notification),
    // The row is written before the provider is asked, and updated after.
    occurred_at: asDate(notification.updated_at) ?? context.event.createdAt,
    actor: null,
    dedupe_key: `${key}:${id}`,
    payload: {
      notification_id: id,
      kind: kindOf(notification, context),
      channel,
      to,
      template,
      trigger_type,
      provider_id,
      provider: context.providerName(provider_id),
      external_id,
      ...(cart_id ? { cart_id } : {}),
    },
  }
}

function sentEntry(
  kind: EmailKind,
  {
    description,
    samples,
    steps = [],
  }: {
    description: string
    samples: EmailPayload[]
    steps?: readonly OrderStep[]
  }
): CatalogEntry {
  return defineEntry<EmailPayload>({
    level: "info",
    description,
    steps,
    // The type says the kind; a payload sent by others may lack it.
    message: (payload) =>
      words(
        emailWords({ ...payload, kind }),
        "sent",
        recipientWords({ ...payload, kind })
      ),
    samples,
    resolves: ["order.email.failed"],
    subject: (payload) => emailSubject({ ...payload, kind }),
    sources: [
      emailSource((notification, context) =>
        notification.status === "success" &&
        orderIdOf(notification) &&
        kindOf(notification, context) === kind
          ? emailDraft(notification, context, "email_sent")
          : null
      ),
    ],
  })
}

function failedEntry(
  description: string,
  { read }: { read: (notification: NotificationFact) => boolean }
): CatalogEntry {
  return defineEntry<EmailPayload>({
    level: "error",
    description,
    message: (payload) =>
      withCause(
        words(emailWords(payload), recipientWords(payload), "failed"),
        payload.cause
      ),
    samples: [{ ...sample, cause: "mailbox unavailable" }],
    subject: emailSubject,
    explain: {
      cause:
        "The provider that sends e-mails refused this message. Nobody has received it.",
      next_step:
        "Read the provider's reason, e.g. a mistyped address or a limit, then send it again.",
    },
    sources: [
      emailSource((notification, context) =>
        notification.status === "failure" && read(notification)
          ? emailDraft(notification, context, "email_failed")
          : null
      ),
    ],
  })
}

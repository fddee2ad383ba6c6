import { emailDraft } from "../../catalog/email"
import {
  notificationFacts,
  orderIdOf,
  type NotificationFact,
} from "../../catalog/facts/notification"
import { loadFacts } from "../../recording/load-facts"
import type { FailureDraft, FailureMapper } from "./failure-mapper"

/**
 * Notifications that their provider refused, with its own words: Medusa keeps the row and forgets
 * why. The job that finds failed rows names them by the same natural key, and comes later.
 */
export const notificationFailure: FailureMapper = {
  // Each attempt makes a notification of its own.
  tellsEachAttempt: true,

  async read({ failure }, { graph, providerName, emails }) {
    const causes = causesById(failure.error)

    // No provider was asked: nothing to add to what the job will find.
    if (!causes.size) {
      return null
    }

    const facts = await loadFacts(graph, notificationFacts, {
      id: [...causes.keys()],
    })
    const event = {
      name: "notification.failed",
      data: {},
      createdAt: failure.occurred_at,
    }

    return facts
      .map((fact) => fact as NotificationFact) // the fields of notificationFacts
      .filter(({ channel }) => !emails.ignoreChannels.includes(channel))
      .map((notification): FailureDraft => {
        const { order_id, payload, dedupe_key } = emailDraft(
          notification,
          { event, providerName, emails },
          "email_failed"
        )

        return {
          type: orderIdOf(notification) ? "order.email.failed" : "email.failed",
          order_id,
          dedupe_key,
          payload: { ...payload, cause: causes.get(notification.id) ?? null },
        }
      })
  },
}

/**
 * Medusa's words around the provider's, or instead of them where a channel has none
 * (2.21, `notification/dist/services/notification-module-service.js`).
 */
const REFUSED =
  /Failed to send notification with id (\S{1,100}):\s*|(Could not find a notification provider for channel: .{1,200}?) for notification id (\S{1,100})/g

/** Those of one batch that were refused stand in one message, one after the other. */
function causesById(error: unknown): Map<string, string> {
  const message = error instanceof Error ? error.message : ""
  const found = [...message.matchAll(REFUSED)]

  return new Map(
    found.map((match, index) => {
      const [heading, refused, noProvider, unsent] = match
      const words = message.slice(
        match.index + heading.length,
        found[index + 1]?.index
      )

      return [unsent ?? refused ?? "", noProvider ?? words.trim()] as const
    })
  )
}

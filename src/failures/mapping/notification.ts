import { emailDraft } from "../../catalog/email"
import {
  notificationFacts,
  orderIdOf,
  type NotificationFact,
} from "../../catalog/facts/notification"
import { loadFacts } from "../../recording/load-facts"
import { isAlert } from "../../recording/wording/alert-marks"
import type { CallOutcome } from "../../types"
import type { Failure } from "../failure"
import { describeError } from "../judging/describe-error"
import { outcomeOfError } from "../judging/outcome-of"
import { readField } from "../../recording/storing/foreign-fields"
import { withoutWrapping } from "../judging/without-wrapping"
import type { FailureDraft, FailureMapper } from "./failure-mapper"

/**
 * Notifications that their provider refused, with its own words: Medusa keeps the row and forgets
 * why. The job that finds failed rows names them by the same natural key, and comes later.
 */
export const notificationFailure: FailureMapper = {
  // Each attempt makes a notification of its own.
  recordsEachAttempt: true,

  async read({ failure }, { graph, providerName, emails }) {
    const causes = causesById(failure)

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
      .filter((notification) => !isAlert(notification))
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
          payload: { ...payload, ...causes.get(notification.id) },
        }
      })
  },
}

type Cause = {
  cause: string
  code: string | null
  outcome?: CallOutcome
  /** What of the e-mail Medusa's row does not keep: it cannot be sent again as it was. */
  unkept?: string[]
}

/** Parts of a notification that Medusa hands to the provider and forgets (2.21, `notification/dist/models/notification.js`). */
const UNKEPT = ["content", "attachments"]

/** What the provider said of each notification of the batch. */
function causesById({ error, refusals }: Failure): Map<string, Cause> {
  const refused = refusals.flatMap(({ args, error: raised }) => {
    const [, notification] = args
    const id = readField(notification, "id")
    const { message, code, status } = withoutWrapping(
      describeError(raised, { includeStack: false })
    )
    const unkept = UNKEPT.filter((part) =>
      isGiven(readField(notification, part))
    )

    return typeof id === "string"
      ? [
          [
            id,
            {
              cause: message,
              code,
              outcome: outcomeOfError(raised, status),
              ...(unkept.length ? { unkept } : {}),
            },
          ] as const,
        ]
      : []
  })

  return refused.length ? new Map(refused) : causesInWords(error)
}

function isGiven(part: unknown): boolean {
  return Array.isArray(part) ? part.length > 0 : Boolean(part)
}

/**
 * Medusa's words around the provider's, or instead of them where a channel has none
 * (2.21, `notification/dist/services/notification-module-service.js`).
 */
const REFUSED =
  /Failed to send notification with id (\S{1,100}):\s*|(Could not find a notification provider for channel: .{1,200}?) for notification id (\S{1,100})/g

/** Where the provider was not seen: those of one batch stand in one message, one after the other. */
function causesInWords(error: unknown): Map<string, Cause> {
  const said = readField(error, "message")
  const message = typeof said === "string" ? said : ""
  const found = [...message.matchAll(REFUSED)]

  return new Map(
    found.map((match, index) => {
      const [heading, refused, noProvider, unsent] = match
      const words = message.slice(
        match.index + heading.length,
        found[index + 1]?.index
      )
      const cause = noProvider ?? words.trim()

      return [unsent ?? refused ?? "", { cause, code: null }] as const
    })
  )
}

import { emailDraft } from "../catalog/email"
import type { NotificationFact } from "../catalog/facts/notification"
import { record, type Recorder } from "../recording/record"
import type { Bounce, EntryDraft } from "../types"
import { matchNotifications } from "./match-notifications"

const TYPE = "email.bounced"

/** Records what a provider reports, each on the order of its e-mail where that is known. */
export async function recordBounces(
  bounces: Bounce[],
  { provider, recorder }: { provider: string; recorder: Recorder }
): Promise<void> {
  const notifications = await matchNotifications(bounces, recorder.graph)

  await Promise.all(
    bounces.map((bounce) => {
      const notification = notifications.get(bounce)
      const draft = bounceDraft(bounce, { provider, notification, recorder })

      return record(TYPE, draft, recorder)
    })
  )
}

type Known = {
  provider: string
  notification: NotificationFact | undefined
  recorder: Recorder
}

function bounceDraft(
  bounce: Bounce,
  { provider, notification, recorder }: Known
): EntryDraft {
  const { providerName, emails } = recorder
  const { kind, event_id, to, occurred_at, cause } = bounce
  const event = { name: TYPE, data: {}, createdAt: occurred_at }
  const sent = notification
    ? emailDraft(notification, { event, providerName, emails }, "email_sent")
    : null

  return {
    order_id: sent?.order_id ?? null,
    // Nothing comes back before it was sent: providers round down to seconds, and have clocks of their own.
    occurred_at: laterOf(occurred_at, sent?.occurred_at),
    actor: null,
    dedupe_key: `${TYPE}:${provider}:${event_id}`,
    payload: {
      channel: "email",
      ...sent?.payload,
      to,
      bounce: kind,
      cause,
      reported_by: providerName(provider),
      event_id,
    },
  }
}

function laterOf(at: Date, other: Date | undefined): Date {
  return other && other > at ? other : at
}

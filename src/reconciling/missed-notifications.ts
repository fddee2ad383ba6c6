import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { recorderOf } from "../recorder"
import { asDate } from "../recording/wording/as-date"
import { recordEvent } from "../recording/record-event"
import { idSince } from "../recording/wording/medusa-ids"

type NotificationState = {
  id: string
  status: "success" | "failure"
  updated_at: unknown
}

const PAGE_SIZE = 200

/** What was sent is announced; only what the bus has had time for and has not delivered is missed. */
const ANNOUNCED_WITHIN_MS = 30_000

/** Any event of notifications reads them in the same way. */
const READ_AS = "notification.notification.updated"

/**
 * Records the notifications made since a moment that the log does not hold: those that failed,
 * which Medusa never announces, and those that were sent together with one that failed.
 *
 * Walks the primary key in pages and asks the log by its unique index which are known.
 */
export async function recordMissedNotifications(
  container: MedusaContainer,
  { since, now }: { since: Date; now: Date }
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const recorder = recorderOf(container, "reconcile")
  let after = idSince("noti", since)
  let page: NotificationState[]

  do {
    page = await listAfter(after, container)
    const missed = await notRecorded(page.filter(isSettled(now)), log)

    if (missed.length) {
      await recordEvent(
        { name: READ_AS, data: { id: missed }, createdAt: now },
        recorder
      )
    }

    after = page.at(-1)?.id ?? after
  } while (page.length === PAGE_SIZE)
}

async function listAfter(
  after: string,
  container: MedusaContainer
): Promise<NotificationState[]> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "notification",
    fields: ["id", "status", "updated_at"],
    filters: {
      id: { $gt: after },
      status: ["success", "failure"],
      channel: { $nin: log.options.emails.ignoreChannels },
    } as never, // the generated type of these filters knows no operators
    pagination: { take: PAGE_SIZE, order: { id: "ASC" } },
  })

  return data as NotificationState[] // the fields and statuses asked for
}

function isSettled(now: Date) {
  return ({ status, updated_at }: NotificationState): boolean =>
    status === "failure" ||
    now.getTime() - (asDate(updated_at)?.getTime() ?? 0) > ANNOUNCED_WITHIN_MS
}

async function notRecorded(
  page: NotificationState[],
  log: ActivityLogModuleService
): Promise<string[]> {
  const keyOf = ({ id, status }: NotificationState) =>
    `${status === "failure" ? "email_failed" : "email_sent"}:${id}`
  const known = new Set(
    page.length
      ? (await log.recall.byDedupeKeys(page.map(keyOf))).map(
          ({ dedupe_key }) => dedupe_key
        )
      : []
  )

  return page.filter((row) => !known.has(keyOf(row))).map(({ id }) => id)
}

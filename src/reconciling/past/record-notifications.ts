import type { MedusaContainer } from "@medusajs/framework/types"
import { notificationFacts } from "../../catalog/facts/notification"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { readFact, recordFacts } from "../../recording/record-event"
import { asDate } from "../../recording/wording/as-date"
import { idSince, madeAt } from "../../recording/wording/medusa-ids"
import { PastReads } from "./past-reads"
import { PastRecorder } from "./past-recorder"
import { readRows } from "../read-rows"

/** Any event of notifications reads them in the same way. */
const READ_AS = "notification.notification.updated"

export const NOTIFICATIONS_AT_ONCE = 200

/** Messages come for so long after the last change of their order: asked for one order, it must end. */
const AFTER_LAST_CHANGE_MS = 30 * 24 * 60 * 60_000

const sent = (row: string) => `
  ${row}.deleted_at is null and ${row}.status in ('success', 'failure')
  and not (${row}.channel = any(?::text[]))`

const PAGE = `
  select n.id from notification n
  where n.id >= ? and n.id < ? and ${sent("n")}
  order by n.id desc limit ${NOTIFICATIONS_AT_ONCE}`

/** No index leads from an order to its messages; the primary key bounds the time that is searched. */
const OF_ORDER = `
  select n.id from notification n, "order" o
  where o.id = ? and n.id >= ? and n.id < ?
    and (n.resource_id = o.id or n.data->>'order_id' = o.id or n.data->'order'->>'id' = o.id)
    and ${sent("n")}
  order by n.id desc limit ${NOTIFICATIONS_AT_ONCE}`

type Past = { container: MedusaContainer; until: Date }

/** The ids of one page, the newest first; fewer than a page where there are no more. */
export async function notificationsBetween(
  { from, before }: { from: string; before: string },
  past: Past
): Promise<string[]> {
  const rows = await readRows<{ id: string }>(past.container, PAGE, [
    from,
    before,
    ignoredChannels(past),
  ])

  return rows.map(({ id }) => id)
}

/** Those that name an order themselves, of the time in which something happened to it, as far as that is the past. */
export async function recordNotificationsOf(
  orderId: string,
  past: Past
): Promise<void> {
  const [order] = await readRows<{ updated_at: Date }>(
    past.container,
    `select updated_at from "order" where id = ?`,
    [orderId]
  )
  const made = madeAt(orderId)

  if (order && made) {
    const until = new Date(
      Math.min(
        order.updated_at.getTime() + AFTER_LAST_CHANGE_MS,
        past.until.getTime() + 1
      )
    )
    const ids = await readRows<{ id: string }>(past.container, OF_ORDER, [
      orderId,
      idSince("noti", made),
      idSince("noti", until),
      ignoredChannels(past),
    ])

    await recordNotifications(
      ids.map(({ id }) => id),
      past
    )
  }
}

/** @throws where one of them cannot be read or recorded */
export async function recordNotifications(
  ids: string[],
  { container, until }: Past
): Promise<void> {
  const past = new PastRecorder(container)
  const { announcements, providerName, emails } = past.recorder
  const announced = announcements.get(READ_AS) ?? []
  const rows = await new PastReads(container).whole(notificationFacts, ids)
  const read = rows
    .map((row) => ({ row, createdAt: asDate(row.updated_at) ?? until }))
    .filter(({ createdAt }) => createdAt <= until)
    .flatMap(({ row, createdAt }) =>
      announced.flatMap((each) =>
        readFact(row, each, { event: { createdAt }, providerName, emails })
      )
    )

  await recordFacts(read, past.recorder)
  past.assertWritten()
}

function ignoredChannels({ container }: Past): string[] {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  return log.options.emails.ignoreChannels
}

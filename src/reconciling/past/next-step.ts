import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { idSince, madeAt } from "../../recording/wording/medusa-ids"
import { begun, type PastState } from "./past-state"
import { readRows } from "../read-rows"
import { readEach } from "./read-each"
import {
  NOTIFICATIONS_AT_ONCE,
  notificationsBetween,
  recordNotifications,
} from "./record-notifications"
import { recordOrders } from "./record-orders"

/** They take some tenths of a second; then the database rests. */
const ORDERS_AT_ONCE = 100

/** The newest by the time in their ids, see docs/adr/0015; imported ones also by the date that they came with. */
const IN_REACH = `
  from "order"
  where (?::text is null or id < ?) and id >= ? and created_at >= ? and created_at <= ?
    and deleted_at is null and not is_draft_order`

const BEGINNING = new Date(0)

function inReach({ from, until, orders }: PastState): unknown[] {
  return [
    orders,
    orders,
    from ? idSince("order", new Date(from)) : "",
    from ?? BEGINNING,
    until,
  ]
}

/**
 * The state for the reach that the option has now. A longer one than before begins anew: imported
 * orders with older dates lie between those that were read. A shorter one ends a reading that is
 * under way earlier; what was read stays.
 */
export async function withReach(
  past: PastState,
  container: MedusaContainer
): Promise<PastState> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const from = reachOf(log.options.backfill, new Date(past.until))

  if (isLonger(from, past.from)) {
    const longer = begun({ ...past, from })

    return { ...longer, total: await countInReach(longer, container) }
  }

  if (past.state === "done" || from === past.from) {
    return past
  }

  const shorter = { ...past, from }
  const left = await countInReach(shorter, container)

  return { ...shorter, total: past.done + past.skipped + left }
}

function isLonger(from: string | null, before: string | null): boolean {
  return before !== null && (from === null || from < before)
}

/** How many orders within reach are not read yet. */
async function countInReach(
  past: PastState,
  container: MedusaContainer
): Promise<number> {
  const [row] = await readRows<{ count: number }>(
    container,
    `select count(*)::int as count ${IN_REACH}`,
    inReach(past)
  )

  return row?.count ?? 0
}

/** How far back; null where there is no end. What is off reads nothing. */
function reachOf(
  backfill: ActivityLogModuleService["options"]["backfill"],
  until: Date
): string | null {
  return backfill === "all"
    ? null
    : new Date(
        Math.max(0, until.getTime() - (backfill === false ? 0 : backfill))
      ).toISOString()
}

/** Whether an order was read in its turn. */
export async function isBehind(
  orderId: string,
  { from, orders }: PastState,
  container: MedusaContainer
): Promise<boolean> {
  const rows = await readRows(
    container,
    `select id from "order" where id = ? and id >= ? and created_at >= ?`,
    [orderId, orders, from ?? BEGINNING]
  )

  return rows.length > 0
}

/** Reads what comes next: some orders, or the messages of the same time. */
export async function nextStep(
  past: PastState,
  container: MedusaContainer
): Promise<PastState> {
  return past.notifications_to === null
    ? await nextOrders(past, container)
    : await nextNotifications(past, past.notifications_to, container)
}

async function nextOrders(
  past: PastState,
  container: MedusaContainer
): Promise<PastState> {
  const rows = await readRows<{ id: string }>(
    container,
    `select id ${IN_REACH} order by id desc limit ${ORDERS_AT_ONCE}`,
    inReach(past)
  )
  const ids = rows.map(({ id }) => id)
  const last = ids.at(-1)

  if (!last) {
    return atTheEnd(past)
  }

  const skipped = await readEach(ids, past, {
    container,
    what: "order",
    record: recordOrders,
  })
  const made = madeAt(last)

  return {
    ...past,
    orders: last,
    done: past.done + ids.length - skipped,
    skipped: past.skipped + skipped,
    // Read together with the orders of their time: a story is whole when its turn is over.
    notifications_to: made ? idSince("noti", made) : null,
    attempts: 0,
  }
}

/** No orders are left; there may be older messages within the reach. */
function atTheEnd(past: PastState): PastState {
  const end = idSince("noti", past.from ? new Date(past.from) : BEGINNING)
  const isOver = past.notifications !== null && past.notifications <= end

  return isOver
    ? { ...past, state: "done", ended_at: new Date().toISOString() }
    : { ...past, notifications_to: end }
}

async function nextNotifications(
  past: PastState,
  from: string,
  container: MedusaContainer
): Promise<PastState> {
  const until = new Date(past.until)
  const before =
    past.notifications ?? idSince("noti", new Date(until.getTime() + 1))
  const ids = await notificationsBetween({ from, before }, { container, until })
  const skipped = await readEach(ids, past, {
    container,
    what: "message",
    record: recordNotifications,
  })
  const isWhole = ids.length < NOTIFICATIONS_AT_ONCE
  const reached = isWhole ? from : (ids.at(-1) ?? from)

  return {
    ...past,
    notifications: reached < before ? reached : before,
    notifications_to: isWhole ? null : from,
    skipped_messages: past.skipped_messages + skipped,
    attempts: 0,
  }
}

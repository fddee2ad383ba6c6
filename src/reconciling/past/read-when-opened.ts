import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setTimeout } from "node:timers/promises"
import { createdKey } from "../../catalog/facts/order"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { madeAt } from "../../recording/wording/medusa-ids"
import { isBehind } from "./next-step"
import { beginPast, type PastState } from "./past-state"
import { recordNotificationsOf } from "./record-notifications"
import { recordOrders } from "./record-orders"

/** Under this and the order's id stands that it was read when its page was opened. */
const READ = "backfill:read:"

/** Under this and the order's id stands that its messages could not be read: the next process tries again. */
const UNREAD_MESSAGES = "backfill:unread-messages:"

/** A page that waits longer shows what is there; what is read meanwhile comes with its next request. */
const PATIENCE_MS = 5_000

/** Orders that this process knows to be read. */
const KNOWN_MAX = 10_000

const known = new Set<string>()
const underWay = new Map<string, Promise<void>>()

/**
 * Reads the past of one order whose page is opened, where nobody has read it: it is older than the
 * reach of option `backfill`, or its turn has not come. Takes seconds at most, and never throws.
 */
export async function readWhenOpened(
  orderId: string,
  container: MedusaContainer
): Promise<void> {
  // PostgreSQL has no text with NUL in it, and so no such order.
  if (known.has(orderId) || orderId.includes("\0")) {
    return
  }

  const reading = underWay.get(orderId) ?? begin(orderId, container)
  const patience = new AbortController()

  await Promise.race([
    reading,
    setTimeout(PATIENCE_MS, undefined, {
      ref: false,
      signal: patience.signal,
    }).catch(() => undefined /* the reading was faster */),
  ])
  patience.abort()
}

function begin(orderId: string, container: MedusaContainer): Promise<void> {
  const reading = readUnlessKnown(orderId, container)
    .then(() => remember(orderId))
    .catch((error: unknown) => {
      warn(`the past of order ${orderId}`, { container, error })
    })
    .finally(() => underWay.delete(orderId))

  underWay.set(orderId, reading)

  return reading
}

async function readUnlessKnown(
  orderId: string,
  container: MedusaContainer
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  if (log.options.backfill === false) {
    return
  }

  // Where no process with jobs has begun yet, the first page begins.
  const past = await beginPast(log)
  const until = new Date(past.until)
  const made = madeAt(orderId)
  const isRecorded = made !== null && made > until

  if (isRecorded || (await isRead(orderId, past, container))) {
    return
  }

  // First its messages: the order's own entries say that it was read.
  await readMessages(orderId, { container, until })

  // Nothing is recorded of an id that belongs to no order.
  if (await recordOrders([orderId], { container, until })) {
    await log.state.set(`${READ}${orderId}`, new Date().toISOString())
  }
}

/** The search for them may take too long: that must not keep the order's own entries from its page. */
async function readMessages(
  orderId: string,
  past: { container: MedusaContainer; until: Date }
): Promise<void> {
  const { container } = past
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const key = `${UNREAD_MESSAGES}${orderId}`

  try {
    await recordNotificationsOf(orderId, past)
    await log.state.remove(key)
  } catch (error) {
    await log.state.set(key, new Date().toISOString())
    warn(`the past messages of order ${orderId}`, { container, error })
  }
}

/** An order whose beginning is in the log was read, or recorded; and one that shows nothing is read again. */
async function isRead(
  orderId: string,
  past: PastState,
  container: MedusaContainer
): Promise<boolean> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const [entry] = await log.listRecent({ order_id: orderId, limit: 1 })

  if (!entry || (await log.state.get(`${UNREAD_MESSAGES}${orderId}`))) {
    return false
  }

  const [beginning] = await log.recall.byDedupeKeys([createdKey(orderId)])

  return (
    beginning !== undefined ||
    (await log.state.get(`${READ}${orderId}`)) !== null ||
    // Its beginning was pruned since.
    (await isBehind(orderId, past, container))
  )
}

function warn(
  what: string,
  { container, error }: { container: MedusaContainer; error: unknown }
): void {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Activity log: ${what} could not be read: ${String(error)}`)
}

/** The one that was opened first is forgotten first. */
function remember(orderId: string): void {
  known.add(orderId)

  if (known.size > KNOWN_MAX) {
    const [oldest = ""] = known

    known.delete(oldest)
  }
}

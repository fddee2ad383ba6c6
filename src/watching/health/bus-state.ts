import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createdKey } from "../../catalog/facts/order"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { idSince } from "../../recording/wording/medusa-ids"
import type { ActivityHealth } from "../../types"

const MINUTE_MS = 60_000

/** After this time an event has arrived, whatever the bus. */
const ARRIVED_AFTER_MS = 2 * MINUTE_MS

/** Older orders say nothing of today's bus. */
const LOOK_BACK_MS = 24 * 60 * MINUTE_MS

/** One event may be lost with a process that ends; not those of several orders. */
const ORDERS = 3

/** Exported for the benchmark. The newest by the time in their ids, see docs/adr/0015. */
export const NEWEST_ORDERS = `
  select id, created_at from "order"
  where id >= ? and id < ? and deleted_at is null and not is_draft_order
  order by id desc limit ${ORDERS}`

export function newestOrdersValues(now: Date, upSince = new Date(0)): string[] {
  const since = Math.max(now.getTime() - LOOK_BACK_MS, upSince.getTime())

  return [
    idSince("order", new Date(since)),
    idSince("order", new Date(now.getTime() - ARRIVED_AFTER_MS)),
  ]
}

/**
 * Whether the bus brings events: the newest orders are known by theirs, and not found again in the table. Of orders
 * from before the log ran nobody heard the event: on the day of its installation they say nothing of the bus.
 */
export async function busState(
  connection: Knex,
  log: Pick<ActivityLogModuleService, "recall">,
  { now, upSince }: { now: Date; upSince: Date }
): Promise<ActivityHealth["bus"]> {
  const { rows: orders } = await connection.raw<{
    rows: { id: string; created_at: Date }[]
  }>(NEWEST_ORDERS, newestOrdersValues(now, upSince))
  const [newest] = orders

  if (!newest) {
    return { newest_row_at: null, newest_event_at: null, delivers: null }
  }

  const entries = await log.recall.byDedupeKeys(
    orders.map(({ id }) => createdKey(id))
  )
  const times = entries
    .filter(({ source }) => source === "event")
    .map(({ created_at }) => created_at.getTime())

  return {
    newest_row_at: newest.created_at.toISOString(),
    newest_event_at: times.length
      ? new Date(Math.max(...times)).toISOString()
      : null,
    delivers: times.length > 0,
  }
}

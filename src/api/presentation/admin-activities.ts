import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { readNames } from "../../origins/read-names"
import { promptGraph } from "../../quick-reads"
import type { Graph } from "../../recording/load-facts"
import type {
  ActivityEntry,
  AdminActivity,
  AdminActivityCloser,
  AdminActivityOrder,
} from "../../types"

/** Ids and numbers of orders by one statement over Medusa's table (2.21): every page of the feed and each timeline asks for them. */
const ORDER_NUMBERS = `
  select json_build_object('id', o.id, 'display_id', o.display_id) as fact
  from "order" o where o.id = any(?::text[]) and o.deleted_at is null`

/**
 * Entries as the admin shows them: with the order as it is now, and people by name.
 *
 * A constant number of queries a page, never one a row.
 */
export async function toAdminActivities(
  entries: ActivityEntry[],
  scope: MedusaContainer
): Promise<AdminActivity[]> {
  const log = scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const graph = promptGraph(scope)
  const [orders, closers, names] = await Promise.all([
    ordersOf(entries, graph),
    closersOf(entries, log),
    readNames(entries.flatMap(unnamed), graph),
  ])
  const labelOf = (id: string | null) => names.get(id ?? "")?.label ?? null

  return entries.map((entry) => ({
    ...entry,
    occurred_at: entry.occurred_at.toISOString(),
    created_at: entry.created_at.toISOString(),
    updated_at: entry.updated_at.toISOString(),
    resolved_at: entry.resolved_at?.toISOString() ?? null,
    last_occurred_at: entry.last_occurred_at?.toISOString() ?? null,
    snoozed_until: entry.snoozed_until?.toISOString() ?? null,
    order: orders.get(entry.order_id) ?? null,
    actor_label: entry.actor_label ?? labelOf(entry.actor_id),
    resolved_by_label: labelOf(entry.resolved_by) ?? entry.resolved_by,
    assigned_to_label: labelOf(entry.assigned_to) ?? entry.assigned_to,
    resolved_by_entry: closers.get(entry.resolved_by_entry_id) ?? null,
  }))
}

/** Who acted is named by the entry itself; one that is older than such names, by the account that is still there. */
function unnamed({
  actor_id,
  actor_label,
  resolved_by,
  assigned_to,
}: ActivityEntry): string[] {
  return [actor_label ? null : actor_id, resolved_by, assigned_to].flatMap(
    (id) => id ?? []
  )
}

async function ordersOf(
  entries: ActivityEntry[],
  graph: Graph
): Promise<Map<string | null, AdminActivityOrder>> {
  const ids = [...new Set(entries.flatMap(({ order_id }) => order_id ?? []))]

  if (!ids.length) {
    return new Map()
  }

  const { data } = await graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: ids },
    statement: ORDER_NUMBERS,
  })

  const orders = data as AdminActivityOrder[] // the fields asked for

  return new Map(orders.map((order) => [order.id, order]))
}

/** Most often they stand in the same story. */
async function closersOf(
  entries: ActivityEntry[],
  log: ActivityLogModuleService
): Promise<Map<string | null, AdminActivityCloser>> {
  const ids = new Set(
    entries.flatMap(({ resolved_by_entry_id }) => resolved_by_entry_id ?? [])
  )
  const here = entries.filter(({ id }) => ids.has(id))

  here.forEach(({ id }) => ids.delete(id))

  const elsewhere = ids.size ? await log.reader.byIds([...ids]) : []

  return new Map(
    [...here, ...elsewhere].map(({ id, event_type, level }) => [
      id,
      { id, event_type, level },
    ])
  )
}

/** One entry as the admin shows it. @throws MedusaError `not_found` */
export async function retrieveAdminActivity(
  id: string,
  scope: MedusaContainer
): Promise<AdminActivity> {
  const log = scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  return await toAdminActivity(await log.retrieve(id), scope)
}

/** The same for an entry that is read already. */
export async function toAdminActivity(
  entry: ActivityEntry,
  scope: MedusaContainer
): Promise<AdminActivity> {
  const [activity] = await toAdminActivities([entry], scope)

  if (!activity) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No activity ${entry.id}`
    )
  }

  return activity
}

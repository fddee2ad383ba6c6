import type { MedusaContainer } from "@medusajs/framework/types"
import { listActionsOfAll } from "../../acting/list-actions"
import type { ActivityEntry, AdminActivity } from "../../types"

/** No order has so many at once; of a runaway integration's the latest are enough. */
const JUDGED_MAX = 50

/** Entries as the admin shows them, oldest first, the open problems among them with what can be done about each. */
export async function withActions(
  activities: AdminActivity[],
  entries: ActivityEntry[],
  scope: MedusaContainer
): Promise<AdminActivity[]> {
  const open = entries.filter(
    ({ level, resolved_at }) => level !== "info" && !resolved_at
  )

  if (!open.length) {
    return activities
  }

  const isOpen = new Set(open.map(({ id }) => id))
  const actions = await listActionsOfAll(open.slice(-JUDGED_MAX), scope)

  return activities.map((activity) =>
    isOpen.has(activity.id)
      ? { ...activity, actions: actions.get(activity.id) ?? [] }
      : activity
  )
}

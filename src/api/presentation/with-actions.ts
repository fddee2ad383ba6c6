import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { listActionsOfAll } from "../../acting/list-actions"
import type { ActivityEntry, AdminActivity } from "../../types"
import { allowedActions } from "./allowed-actions"

/** No order has so many at once; of a runaway integration's the latest are enough. */
const JUDGED_MAX = 50

/** Entries as the admin shows them, oldest first, the open problems among them with what whoever asks can do about each. */
export async function withActions(
  activities: AdminActivity[],
  entries: ActivityEntry[],
  req: AuthenticatedMedusaRequest
): Promise<AdminActivity[]> {
  const open = entries.filter(
    ({ level, resolved_at }) => level !== "info" && !resolved_at
  )

  if (!open.length) {
    return activities
  }

  const isOpen = new Set(open.map(({ id }) => id))
  const actions = await listActionsOfAll(
    open.slice(-JUDGED_MAX),
    req.scope,
    await allowedActions(req)
  )

  return activities.map((activity) =>
    isOpen.has(activity.id)
      ? { ...activity, actions: actions.get(activity.id) ?? [] }
      : activity
  )
}

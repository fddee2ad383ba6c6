import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { listGroupActions } from "../../acting/list-group-actions"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { AdminActivityGroup, AttentionGroup } from "../../types"
import { toAdminActivities } from "./admin-activities"
import { allowedActions } from "./allowed-actions"

/** Groups as the admin shows them: each with the entry that came last, and with what whoever asks can do about all of it. One that was pruned meanwhile is left out. */
export async function toAdminGroups(
  groups: AttentionGroup[],
  req: AuthenticatedMedusaRequest
): Promise<AdminActivityGroup[]> {
  const { scope } = req
  const log = scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const entries = groups.length
    ? await log.reader.byIds(groups.map(({ latest_id }) => latest_id))
    : []
  const activities = await toAdminActivities(entries, scope)
  const actions = await listGroupActions(
    groups,
    scope,
    await allowedActions(req)
  )
  const latest = new Map(activities.map((activity) => [activity.id, activity]))

  return groups.flatMap(({ latest_ids: _, ...group }) => {
    const activity = latest.get(group.latest_id)

    return activity
      ? [
          {
            ...group,
            first_occurred_at: group.first_occurred_at.toISOString(),
            last_occurred_at: group.last_occurred_at.toISOString(),
            latest: activity,
            actions: actions.get(group.key) ?? [],
          },
        ]
      : []
  })
}

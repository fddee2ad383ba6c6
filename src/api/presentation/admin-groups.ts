import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { AdminActivityGroup, AttentionGroup } from "../../types"
import { toAdminActivities } from "./admin-activities"

/** Groups as the admin shows them: each with the entry that came last. One that was pruned meanwhile is left out. */
export async function toAdminGroups(
  groups: AttentionGroup[],
  scope: MedusaContainer
): Promise<AdminActivityGroup[]> {
  const log = scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const entries = groups.length
    ? await log.reader.byIds(groups.map(({ latest_id }) => latest_id))
    : []
  const activities = await toAdminActivities(entries, scope)
  const latest = new Map(activities.map((activity) => [activity.id, activity]))

  return groups.flatMap((group) => {
    const activity = latest.get(group.latest_id)

    return activity
      ? [
          {
            ...group,
            first_occurred_at: group.first_occurred_at.toISOString(),
            last_occurred_at: group.last_occurred_at.toISOString(),
            latest: activity,
          },
        ]
      : []
  })
}

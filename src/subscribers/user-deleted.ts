import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"

/** What was a deleted user's is nobody's: else it would stand in nobody's list. */
export default async function userDeletedSubscriber({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  await log.openProblems.assignMany(
    { filter: { assigned_to: [data.id] } },
    null
  )
}

export const config: SubscriberConfig = {
  event: "user.deleted",
  context: { subscriberId: "activity-log:user-deleted" },
}

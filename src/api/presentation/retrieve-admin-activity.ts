import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { AdminActivity } from "../../types"
import { toAdminActivities } from "./admin-activities"

/** One entry as the admin shows it. @throws MedusaError `not_found` */
export async function retrieveAdminActivity(
  id: string,
  scope: MedusaContainer
): Promise<AdminActivity> {
  const log = scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const entry = await log.retrieve(id)
  const [activity] = await toAdminActivities([entry], scope)

  if (!activity) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No activity ${id}`)
  }

  return activity
}

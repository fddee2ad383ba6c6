import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { adminTypesOf } from "../../../../../defining/admin-types"
import { ACTIVITY_LOG_MODULE } from "../../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../../modules/activity-log/service"
import type { AdminCustomerActivityResponse } from "../../../../../types"
import { toAdminActivities } from "../../../../presentation/admin-activities"
import { customerStory } from "../../../../presentation/customer-story"
import { storySubject } from "../../../../presentation/story-subject"
import { withActions } from "../../../../presentation/with-actions"
import type { GetCustomerActivity } from "../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCustomerActivityResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { id = "" } = req.params
  const subject = await storySubject(id, query)
  const { entries, ...more } = await customerStory(
    log.reader.customers,
    subject,
    req.validatedQuery as GetCustomerActivity // parsed by its middleware
  )

  const oldestFirst = [...entries].reverse()
  const activities = await withActions(
    await toAdminActivities(oldestFirst, req.scope),
    oldestFirst,
    req
  )
  const types = adminTypesOf(entries)

  res.json({
    activities: activities.reverse(),
    ...more,
    ...(types.length ? { types } : {}),
  })
}

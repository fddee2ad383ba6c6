import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../../modules/activity-log/service"
import type { AdminOrderActivityResponse } from "../../../../../types"
import { toAdminActivities } from "../../../../presentation/admin-activities"
import { assertOrderExists } from "../../../../presentation/assert-order-exists"
import { withActions } from "../../../../presentation/with-actions"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrderActivityResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { id = "" } = req.params
  const entries = await log.listForOrder(id)

  // A story outlives its order; only where there is neither is there nothing to find.
  if (!entries.length) {
    await assertOrderExists(id, query)
  }

  const activities = await toAdminActivities(entries, req.scope)

  res.json({
    activities: await withActions(activities, entries, req.scope),
    count: entries.length,
  })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { adminTypesOf } from "../../../../../defining/admin-types"
import { ACTIVITY_LOG_MODULE } from "../../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../../modules/activity-log/service"
import { readWhenOpened } from "../../../../../reconciling/past/read-when-opened"
import type { AdminOrderActivityResponse } from "../../../../../types"
import { toAdminActivities } from "../../../../presentation/admin-activities"
import { assertOrderExists } from "../../../../presentation/assert-order-exists"
import { prunedBeginning } from "../../../../presentation/pruned-beginning"
import { timelinePart } from "../../../../presentation/timeline-part"
import { withActions } from "../../../../presentation/with-actions"
import type { GetOrderActivity } from "../../../activity/validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrderActivityResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { id = "" } = req.params

  await readWhenOpened(id, req.scope)

  const { limit, cursor } = req.validatedQuery as GetOrderActivity // parsed by its middleware
  const { entries, count, ...more } =
    limit === undefined
      ? await wholeTimeline(log, id)
      : await timelinePart(log, id, { limit, cursor })

  // A story outlives its order; only where there is neither is there nothing to find.
  if (!count) {
    await assertOrderExists(id, query)
  }

  const activities = await toAdminActivities(entries, req.scope)
  const types = adminTypesOf(entries)
  const keptDays = count ? await prunedBeginning(log, id) : null

  res.json({
    activities: await withActions(activities, entries, req),
    count,
    ...more,
    ...(keptDays === null ? {} : { begins_after_days: keptDays }),
    ...(types.length ? { types } : {}),
  })
}

async function wholeTimeline(log: ActivityLogModuleService, id: string) {
  const entries = await log.listForOrder(id)

  return { entries, count: entries.length }
}

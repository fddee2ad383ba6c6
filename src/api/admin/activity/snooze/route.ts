import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivitySnoozeResponse } from "../../../../types"
import { snoozeActivitiesWorkflow } from "../../../../workflows/snooze-activities"
import { toFeedFilter } from "../feed-filter"
import type { SnoozeActivities } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<SnoozeActivities>,
  res: MedusaResponse<AdminActivitySnoozeResponse>
): Promise<void> {
  const { ids, filter = {}, until } = req.validatedBody

  const { result } = await snoozeActivitiesWorkflow(req.scope).run({
    input: {
      until,
      which: ids ? { ids } : { filter: await toFeedFilter(filter, req) },
    },
  })

  res.json(result)
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityAssignResponse } from "../../../../types"
import { assignActivitiesWorkflow } from "../../../../workflows/assign-activities"
import { toFeedFilter } from "../feed-filter"
import type { AssignActivities } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AssignActivities>,
  res: MedusaResponse<AdminActivityAssignResponse>
): Promise<void> {
  const { ids, filter = {}, user_id } = req.validatedBody

  const { result } = await assignActivitiesWorkflow(req.scope).run({
    input: {
      user_id,
      which: ids ? { ids } : { filter: await toFeedFilter(filter, req) },
    },
  })

  res.json(result)
}

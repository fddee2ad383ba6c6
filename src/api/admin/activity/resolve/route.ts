import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityResolveResponse } from "../../../../types"
import { resolveActivitiesWorkflow } from "../../../../workflows/resolve-activities"
import { toFeedFilter } from "../feed-filter"
import type { ResolveActivities } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<ResolveActivities>,
  res: MedusaResponse<AdminActivityResolveResponse>
): Promise<void> {
  const resolved_by = req.auth_context.actor_id
  const { ids, filter = {}, note } = req.validatedBody

  const { result } = await resolveActivitiesWorkflow(req.scope).run({
    input: ids
      ? { ids, resolved_by, note }
      : { filter: await toFeedFilter(filter, req), resolved_by, note },
  })

  res.json(result)
}

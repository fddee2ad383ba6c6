import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminActivityResolveResponse } from "../../../../types"
import { resolveActivitiesWorkflow } from "../../../../workflows/resolve-activities"
import { toFeedFilter } from "../feed-filter"
import type { ResolveActivities } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<ResolveActivities>,
  res: MedusaResponse<AdminActivityResolveResponse>
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const resolved_by = req.auth_context.actor_id
  const { ids, filter = {}, note } = req.validatedBody

  const { result } = await resolveActivitiesWorkflow(req.scope).run({
    input: ids
      ? { ids, resolved_by, note }
      : { filter: await toFeedFilter(filter, query), resolved_by, note },
  })

  res.json(result)
}

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
  const { ids, filter = {} } = req.validatedBody

  const { result } = await resolveActivitiesWorkflow(req.scope).run({
    input: ids
      ? { ids, resolved_by }
      : { filter: await toFeedFilter(filter, query), resolved_by },
  })

  res.json(result)
}

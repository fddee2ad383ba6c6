import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminActivityResolveResponse } from "../../../../../../types"
import { resolveActivitiesWorkflow } from "../../../../../../workflows/resolve-activities"
import type { ResolveActivity } from "../../../../activity/validators"
import { assertOrderExists } from "../../../../../presentation/assert-order-exists"

export async function POST(
  req: AuthenticatedMedusaRequest<ResolveActivity>,
  res: MedusaResponse<AdminActivityResolveResponse>
): Promise<void> {
  const { id = "" } = req.params
  const { result } = await resolveActivitiesWorkflow(req.scope).run({
    input: {
      filter: { order_id: id },
      resolved_by: req.auth_context.actor_id,
      ...req.validatedBody,
    },
  })

  if (!result.resolved) {
    await assertOrderExists(
      id,
      req.scope.resolve(ContainerRegistrationKeys.QUERY)
    )
  }

  res.json(result)
}

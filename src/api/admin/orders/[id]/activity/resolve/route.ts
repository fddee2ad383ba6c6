import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminActivityResolveResponse } from "../../../../../../types"
import { resolveActivitiesWorkflow } from "../../../../../../workflows/resolve-activities"
import { assertOrderExists } from "../../../../../presentation/assert-order-exists"

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityResolveResponse>
): Promise<void> {
  const { id = "" } = req.params
  const { result } = await resolveActivitiesWorkflow(req.scope).run({
    input: {
      filter: { order_id: id },
      resolved_by: req.auth_context.actor_id,
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

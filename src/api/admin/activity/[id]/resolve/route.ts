import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityResponse } from "../../../../../types"
import { resolveActivityWorkflow } from "../../../../../workflows/resolve-activity"
import { retrieveAdminActivity } from "../../../../presentation/admin-activities"
import type { ResolveActivity } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<ResolveActivity>,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { id = "" } = req.params

  await resolveActivityWorkflow(req.scope).run({
    input: { id, resolved_by: req.auth_context.actor_id, ...req.validatedBody },
  })

  res.json({ activity: await retrieveAdminActivity(id, req.scope) })
}

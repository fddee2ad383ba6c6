import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityResponse } from "../../../../../types"
import { resolveActivityWorkflow } from "../../../../../workflows/resolve-activity"
import { retrieveAdminActivity } from "../../../../presentation/admin-activities"

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { id = "" } = req.params

  await resolveActivityWorkflow(req.scope).run({
    input: { id, resolved_by: req.auth_context.actor_id },
  })

  res.json({ activity: await retrieveAdminActivity(id, req.scope) })
}

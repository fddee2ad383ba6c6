import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityResponse } from "../../../../../types"
import { assignActivityWorkflow } from "../../../../../workflows/assign-activity"
import { retrieveAdminActivity } from "../../../../presentation/admin-activities"
import type { AssignActivity } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AssignActivity>,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { id = "" } = req.params

  await assignActivityWorkflow(req.scope).run({
    input: { id, ...req.validatedBody },
  })

  res.json({ activity: await retrieveAdminActivity(id, req.scope) })
}

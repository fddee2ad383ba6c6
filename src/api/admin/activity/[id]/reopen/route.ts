import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityResponse } from "../../../../../types"
import { reopenActivityWorkflow } from "../../../../../workflows/reopen-activity"
import { retrieveAdminActivity } from "../../../../presentation/admin-activities"

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { id = "" } = req.params

  await reopenActivityWorkflow(req.scope).run({ input: { id } })

  res.json({ activity: await retrieveAdminActivity(id, req.scope) })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityResponse } from "../../../../../types"
import { snoozeActivityWorkflow } from "../../../../../workflows/snooze-activity"
import { retrieveAdminActivity } from "../../../../presentation/admin-activities"
import type { SnoozeActivity } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<SnoozeActivity>,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { id = "" } = req.params

  await snoozeActivityWorkflow(req.scope).run({
    input: { id, ...req.validatedBody },
  })

  res.json({ activity: await retrieveAdminActivity(id, req.scope) })
}

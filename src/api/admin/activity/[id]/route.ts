import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityResponse } from "../../../../types"
import { retrieveAdminActivity } from "../../../presentation/admin-activities"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { id = "" } = req.params

  res.json({ activity: await retrieveAdminActivity(id, req.scope) })
}

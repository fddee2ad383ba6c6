import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { toAdminRun } from "../../../../../acting/group-run"
import { ACTIVITY_LOG_MODULE } from "../../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../../modules/activity-log/service"
import type { AdminActivityRunResponse } from "../../../../../types"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityRunResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { id = "" } = req.params

  res.json({ run: toAdminRun(await log.runs.retrieve(id)) })
}

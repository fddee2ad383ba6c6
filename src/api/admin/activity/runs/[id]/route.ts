import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { toAdminRun } from "../../../../../acting/group-run"
import { ACTIVITY_LOG_MODULE } from "../../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../../modules/activity-log/service"
import type { AdminActivityRunResponse } from "../../../../../types"
import { mayStopRuns } from "../../../../presentation/allowed-actions"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityRunResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { id = "" } = req.params

  const run = await log.runs.retrieve(id)

  res.json({ run: toAdminRun(run, { may_stop: await mayStopRuns(req) }) })
}

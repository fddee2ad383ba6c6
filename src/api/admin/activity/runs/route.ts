import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { toAdminRun } from "../../../../acting/group-run"
import { ACTIVITY_LOG_MODULE } from "../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../modules/activity-log/service"
import type { AdminActivityRunsResponse } from "../../../../types"

/** So long the views say what became of a run. */
const RECENT_MS = 15 * 60 * 1000

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityRunsResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const since = new Date(log.clock.now().getTime() - RECENT_MS)

  res.json({ runs: (await log.runs.recent(since)).map(toAdminRun) })
}

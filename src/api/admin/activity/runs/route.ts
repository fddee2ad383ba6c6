import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { toAdminRun } from "../../../../acting/group-run"
import { ACTIVITY_LOG_MODULE } from "../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../modules/activity-log/service"
import type { AdminActivityRunsResponse } from "../../../../types"
import { mayStopRuns } from "../../../presentation/allowed-actions"

/** So long the views say what became of a run. */
const RECENT_MS = 15 * 60 * 1000

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityRunsResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const since = new Date(log.clock.now().getTime() - RECENT_MS)

  const runs = await log.runs.recent(since)
  const may_stop = runs.length > 0 && (await mayStopRuns(req))

  res.json({ runs: runs.map((run) => toAdminRun(run, { may_stop })) })
}

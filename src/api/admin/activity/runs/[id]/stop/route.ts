import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { toAdminRun } from "../../../../../../acting/group-run"
import { ACTIVITY_LOG_MODULE } from "../../../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../../../modules/activity-log/service"
import type { AdminActivityRunResponse } from "../../../../../../types"

/** What is being worked on is brought to its end; nothing more is begun. Twice is harmless. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityRunResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { id = "" } = req.params

  await log.runs.end(id, "stopped", "Stopped by a person")
  res.json({ run: toAdminRun(await log.runs.retrieve(id)) })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { toAdminRun } from "../../../../../../acting/group-run"
import { stopRun } from "../../../../../../acting/stop-run"
import type { AdminActivityRunResponse } from "../../../../../../types"

/** What is being worked on is brought to its end; nothing more is begun. Twice is harmless. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityRunResponse>
): Promise<void> {
  const { id = "" } = req.params

  const run = await stopRun(id, req.scope)

  res.json({ run: toAdminRun(run, { may_stop: true }) })
}

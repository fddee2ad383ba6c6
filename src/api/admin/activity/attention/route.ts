import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ACTIVITY_LOG_MODULE } from "../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../modules/activity-log/service"
import type { AdminActivityAttentionResponse } from "../../../../types"
import { userOfRequest } from "../../../presentation/actor-of-request"
import { checkIfDue } from "../../../../watching/install-watch"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityAttentionResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  checkIfDue()
  res.json(await log.attention(userOfRequest(req)))
}

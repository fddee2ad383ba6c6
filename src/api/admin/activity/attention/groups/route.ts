import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ACTIVITY_LOG_MODULE } from "../../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../../modules/activity-log/service"
import type { AdminActivityGroupsResponse } from "../../../../../types"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityGroupsResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const groups = await log.listAttentionGroups()

  res.json({
    groups: groups.map((group) => ({
      ...group,
      first_occurred_at: group.first_occurred_at.toISOString(),
      last_occurred_at: group.last_occurred_at.toISOString(),
    })),
  })
}

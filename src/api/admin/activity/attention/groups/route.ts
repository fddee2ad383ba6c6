import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ACTIVITY_LOG_MODULE } from "../../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../../modules/activity-log/service"
import type { AdminActivityGroupsResponse } from "../../../../../types"
import { toAdminGroups } from "../../../../presentation/admin-groups"
import { toFeedFilter } from "../../feed-filter"
import type { GetGroups } from "../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, GetGroups>,
  res: MedusaResponse<AdminActivityGroupsResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const asked = req.validatedQuery as GetGroups // validateQuery(GetGroups)
  const filter = await toFeedFilter({ ...asked, attention: true }, req)
  const groups = await log.listAttentionGroups(filter)

  res.json({ groups: await toAdminGroups(groups, req) })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { adminTypes } from "../../../../defining/admin-types"
import { ACTIVITY_LOG_MODULE } from "../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../modules/activity-log/service"
import type { AdminActivityTypesResponse } from "../../../../types"

/** Express adds an ETag: a browser that has them is told so, and gets nothing. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityTypesResponse>
): Promise<void> {
  const { options } =
    req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  res.setHeader("cache-control", "private, no-cache")
  res.json({ types: adminTypes(options.events) })
}

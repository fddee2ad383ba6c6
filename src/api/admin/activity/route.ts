import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { keyOf } from "../../../catalog"
import { ACTIVITY_LOG_MODULE } from "../../../modules/activity-log"
import type ActivityLogModuleService from "../../../modules/activity-log/service"
import { recorderOf } from "../../../recorder"
import { record } from "../../../recording/record"
import type {
  AdminActivityListResponse,
  AdminActivityResponse,
} from "../../../types"
import { actorOfRequest } from "../../presentation/actor-of-request"
import {
  retrieveAdminActivity,
  toAdminActivities,
} from "../../presentation/admin-activities"
import { countBeside } from "../../presentation/count-beside"
import { toFeedFilter } from "./feed-filter"
import type { CreateActivity, GetActivities } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, GetActivities>,
  res: MedusaResponse<AdminActivityListResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { limit, cursor, ...asked } = req.validatedQuery as GetActivities // validateQuery(GetActivities)
  const filter = await toFeedFilter(asked, req)

  const [page, counted] = await Promise.all([
    log.listPage({ ...filter, limit, ...(cursor ? { cursor } : {}) }),
    log.countMatching(filter),
  ])

  res.json({
    activities: await toAdminActivities(page.entries, req.scope),
    ...countBeside(page, counted),
    limit,
    next_cursor: page.next_cursor,
    previous_cursor: page.previous_cursor,
  })
}

export async function POST(
  req: AuthenticatedMedusaRequest<CreateActivity>,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { event_type, dedupe_key, ...draft } = req.validatedBody
  const entry = await record(
    event_type,
    {
      actor: actorOfRequest(req),
      ...draft,
      dedupe_key: dedupe_key ?? keyOf(event_type, draft.payload ?? {}),
    },
    recorderOf(req.scope, "api")
  )

  if (!entry) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${event_type} could not be written yet. It waits in memory and is tried again`
    )
  }

  res.json({ activity: await retrieveAdminActivity(entry.id, req.scope) })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listActions } from "../../../../acting/list-actions"
import { ACTIVITY_LOG_MODULE } from "../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../modules/activity-log/service"
import type {
  AdminActivityDetailResponse,
  AdminActivityResponse,
} from "../../../../types"
import { removeNoteWorkflow } from "../../../../workflows/remove-note"
import { allowedActions } from "../../../presentation/allowed-actions"
import { actorOfRequest } from "../../../presentation/actor-of-request"
import {
  retrieveAdminActivity,
  toAdminActivity,
} from "../../../presentation/admin-activities"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityDetailResponse>
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { id = "" } = req.params
  const entry = await log.retrieve(id)
  const [activity, actions] = await Promise.all([
    toAdminActivity(entry, req.scope),
    allowedActions(req).then((allows) => listActions(entry, req.scope, allows)),
  ])

  res.json({ activity, actions })
}

/** A note alone can be removed, by whoever wrote it. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { id = "" } = req.params

  await removeNoteWorkflow(req.scope).run({
    input: { id, actor: actorOfRequest(req) },
  })

  res.json({ activity: await retrieveAdminActivity(id, req.scope) })
}

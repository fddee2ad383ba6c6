import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityResponse } from "../../../../../types"
import { changeNoteWorkflow } from "../../../../../workflows/change-note"
import { actorOfRequest } from "../../../../presentation/actor-of-request"
import { retrieveAdminActivity } from "../../../../presentation/admin-activities"
import type { ChangeNote } from "../../note-validators"

export async function POST(
  req: AuthenticatedMedusaRequest<ChangeNote>,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { id = "" } = req.params

  await changeNoteWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: actorOfRequest(req) },
  })

  res.json({ activity: await retrieveAdminActivity(id, req.scope) })
}

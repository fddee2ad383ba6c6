import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminActivityResponse } from "../../../../../../types"
import { addNoteWorkflow } from "../../../../../../workflows/add-note"
import { actorOfRequest } from "../../../../../presentation/actor-of-request"
import { retrieveAdminActivity } from "../../../../../presentation/admin-activities"
import { assertOrderExists } from "../../../../../presentation/assert-order-exists"
import type { AddNote } from "../../../../activity/note-validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AddNote>,
  res: MedusaResponse<AdminActivityResponse>
): Promise<void> {
  const { id = "" } = req.params

  await assertOrderExists(
    id,
    req.scope.resolve(ContainerRegistrationKeys.QUERY)
  )

  const { result } = await addNoteWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id: id, actor: actorOfRequest(req) },
  })

  res.json({ activity: await retrieveAdminActivity(result.id, req.scope) })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { inputFor } from "../../../../../../acting/actions"
import { pressAction } from "../../../../../../acting/press-action"
import type { AdminActivityActionResponse } from "../../../../../../types"
import { actionOfRequest } from "../../../../../presentation/action-of-request"
import { actorOfRequest } from "../../../../../presentation/actor-of-request"
import { conflict, type Conflict } from "../../../../../presentation/conflict"
import { toAdminActivity } from "../../../../../presentation/admin-activities"
import type { PressAction } from "../../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<PressAction>,
  res: MedusaResponse<AdminActivityActionResponse | Conflict>
): Promise<void> {
  const { id = "" } = req.params
  const action = actionOfRequest(req)
  const { confirm, ...input } = req.validatedBody
  const pressed = await pressAction(
    {
      entry_id: id,
      action_id: action,
      confirm,
      input: inputFor(action, input),
      actor: actorOfRequest(req),
    },
    req.scope
  )

  if ("declined" in pressed) {
    conflict(res, pressed)

    return
  }

  res.json({
    activity: await toAdminActivity(pressed.entry, req.scope),
    result: pressed.result,
  })
}

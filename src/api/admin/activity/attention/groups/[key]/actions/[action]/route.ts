import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  startGroupRun,
  toAdminRun,
} from "../../../../../../../../acting/group-run"
import { inputFor } from "../../../../../../../../acting/actions"
import type { AdminActivityRunResponse } from "../../../../../../../../types"
import { actionOfRequest } from "../../../../../../../presentation/action-of-request"
import { actorOfRequest } from "../../../../../../../presentation/actor-of-request"
import {
  conflict,
  type Conflict,
} from "../../../../../../../presentation/conflict"
import type { PressAction } from "../../../../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<PressAction>,
  res: MedusaResponse<AdminActivityRunResponse | Conflict>
): Promise<void> {
  const { key = "" } = req.params
  const action = actionOfRequest(req)
  const { confirm, ...input } = req.validatedBody
  const run = await startGroupRun(
    {
      group_key: key,
      action_id: action,
      confirm,
      input: inputFor(action, input),
      actor: actorOfRequest(req),
    },
    req.scope
  )

  if ("declined" in run) {
    conflict(res, run)

    return
  }

  // Whoever presses may stop it as well: its route asks for less.
  res.status(202).json({ run: toAdminRun(run, { may_stop: true }) })
}

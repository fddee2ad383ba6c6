import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminActivityEraseResponse } from "../../../../types"
import { erasePersonWorkflow } from "../../../../workflows/erase-person"
import { actorOfRequest } from "../../../presentation/actor-of-request"
import type { ErasePerson } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<ErasePerson>,
  res: MedusaResponse<AdminActivityEraseResponse>
): Promise<void> {
  const { result } = await erasePersonWorkflow(req.scope).run({
    input: { person: req.validatedBody, actor: actorOfRequest(req) },
  })

  res.status(result.erasure ? 202 : 200).json(result)
}

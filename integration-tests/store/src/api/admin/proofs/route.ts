import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveProofWorkflow } from "../../../workflows/approve-proof"

type ProofBody = { order_id: string; is_readable: boolean }

export async function POST(
  req: MedusaRequest<ProofBody>,
  res: MedusaResponse
): Promise<void> {
  await approveProofWorkflow(req.scope).run({ input: req.body })

  res.sendStatus(204)
}

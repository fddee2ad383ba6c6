import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  makePlatesLaterWorkflow,
  makePlatesWorkflow,
} from "../../../workflows/make-plates"

type PlatesBody = { order_id?: string; fault?: string; later?: boolean }

export async function POST(
  req: MedusaRequest<PlatesBody>,
  res: MedusaResponse
): Promise<void> {
  const { later, ...input } = req.body
  const workflow = later ? makePlatesLaterWorkflow : makePlatesWorkflow

  await workflow(req.scope).run({ input })

  res.sendStatus(204)
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderTypes } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

/** Orders of the shop's time before Medusa, with the dates that they had there. */
export const POST = async (
  req: MedusaRequest<OrderTypes.CreateOrderDTO>,
  res: MedusaResponse
): Promise<void> => {
  const { result } = await createOrderWorkflow(req.scope).run({
    input: req.body,
  })

  res.json({ id: result.id })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FulfillmentTypes } from "@medusajs/framework/types"
import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows"

/** The packing table: whatever is corrected on a parcel that was booked already, its labels say. */
export const POST = async (
  req: MedusaRequest<Omit<FulfillmentTypes.UpdateFulfillmentDTO, "id">>,
  res: MedusaResponse
): Promise<void> => {
  await updateFulfillmentWorkflow(req.scope).run({
    input: { ...req.body, id: String(req.params.id) },
  })

  res.sendStatus(204)
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** Releases a payment by hand: Medusa does so in its module, and has no route for it. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  const payments = req.scope.resolve(Modules.PAYMENT)

  res.json({ payment: await payments.cancelPayment(String(req.params.id)) })
}

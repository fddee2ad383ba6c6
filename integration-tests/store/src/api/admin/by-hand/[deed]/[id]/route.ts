import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IPaymentModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

type Deed = (payments: IPaymentModuleService, id: string) => Promise<unknown>

const deeds = new Map<string, Deed>([
  ["void", (payments, id) => payments.cancelPayment(id)],
  ["refund", (payments, id) => payments.refundPayment({ payment_id: id })],
])

/**
 * What Medusa's payment module can do and its routes cannot: release a payment, and refund that of a
 * cancelled order. A shop in need does so with a route of its own.
 */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  const { deed, id } = req.params
  const act = deeds.get(String(deed))

  if (!act) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `no such deed: ${deed}`)
  }

  res.json({
    payment: await act(req.scope.resolve(Modules.PAYMENT), String(id)),
  })
}

import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "./open-shop"
import { orderLines } from "./orders"
import type { Lines } from "./orders"

export type Claim = {
  type: "refund" | "replace"
  /** What arrived broken or not at all. */
  lines: Lines
  reason?: "missing_item" | "wrong_item" | "production_failure" | "other"
  /** What is sent instead, by sku. */
  replacement?: Lines
}

/** Opens a claim and confirms it; answers with the claim. */
export const claim = async (
  shop: Shop,
  orderId: string,
  { type, lines, reason = "production_failure", replacement = {} }: Claim
): Promise<string> => {
  const { admin } = shop
  const { claim: begun } = await admin.post<HttpTypes.AdminClaimResponse>(
    "/admin/claims",
    { type, order_id: orderId }
  )
  const route = `/admin/claims/${begun.id}`
  const items = await orderLines(shop, orderId, lines)
  await admin.post(`${route}/claim-items`, {
    items: items.map((item) => ({ ...item, reason })),
  })
  const sent = Object.entries(replacement)
  if (sent.length > 0) {
    await admin.post(`${route}/outbound/items`, {
      items: sent.map(([sku, quantity]) => ({
        variant_id: shop.variantId(sku),
        quantity,
      })),
    })
    await admin.post(`${route}/outbound/shipping-method`, {
      shipping_option_id: shop.shippingOptionId(
        "Printed and shipped by Printify"
      ),
      // The shop's fault: the customer does not pay the postage.
      custom_amount: 0,
    })
  }
  await admin.post(`${route}/request`)
  return begun.id
}

export const cancelClaim = ({ admin }: Shop, claimId: string): Promise<void> =>
  admin.post(`/admin/claims/${claimId}/cancel`)

import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "./open-shop"
import { orderLines } from "./orders"
import type { Lines } from "./orders"
import { cancelReturnParcels } from "./returns"

export type Claim = {
  /** The admin knows only "replace". */
  type?: "refund" | "replace"
  /** What arrived broken or not at all. The admin does not ask for it: there it is what comes back. */
  lines?: Lines
  reason?: "missing_item" | "wrong_item" | "production_failure" | "other"
  /** What of it is to come back. */
  back?: Lines
  /** What is sent instead, by sku. */
  replacement?: Lines
}

/** Begins a claim that nobody has confirmed; answers with the claim. */
export const beginClaim = async (
  { admin }: Shop,
  orderId: string,
  type: Claim["type"] = "replace"
): Promise<string> => {
  const { claim: begun } = await admin.post<HttpTypes.AdminClaimResponse>(
    "/admin/claims",
    { type, order_id: orderId }
  )
  return begun.id
}

/** Opens a claim and confirms it; answers with the claim. */
export const claim = async (
  shop: Shop,
  orderId: string,
  {
    type = "replace",
    lines,
    reason = "production_failure",
    back,
    replacement = {},
  }: Claim
): Promise<string> => {
  const { admin } = shop
  const claimId = await beginClaim(shop, orderId, type)
  const route = `/admin/claims/${claimId}`
  if (lines) {
    const items = await orderLines(shop, orderId, lines)
    await admin.post(`${route}/claim-items`, {
      items: items.map((item) => ({ ...item, reason })),
    })
  }
  if (back) {
    await admin.post(`${route}/inbound/items`, {
      location_id: shop.locationId,
      items: await orderLines(shop, orderId, back),
    })
    await admin.post(`${route}/inbound/shipping-method`, {
      shipping_option_id: shop.shippingOptionId("Return to our workshop"),
    })
  }
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
  return claimId
}

/**
 * A claim with nothing to come back can fail here in a shop with open returns:
 * Medusa 2.21.2 then looks at another order's return instead of none.
 */
export const cancelClaim = async (
  shop: Shop,
  claimId: string
): Promise<void> => {
  const { claim: found } = await shop.admin.get<HttpTypes.AdminClaimResponse>(
    `/admin/claims/${claimId}?fields=id,return_id`
  )
  if (found.return_id) {
    await cancelReturnParcels(shop, found.return_id)
  }
  await shop.admin.post(`/admin/claims/${claimId}/cancel`)
}

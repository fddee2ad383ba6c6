import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "./open-shop"
import { orderLines } from "./orders"
import type { Lines } from "./orders"
import { cancelReturnParcels } from "./returns"

/** Swaps lines of an order for other goods; answers with the exchange. */
export const exchange = async (
  shop: Shop,
  orderId: string,
  { back, sent }: { back: Lines; sent: Lines }
): Promise<string> => {
  const { admin } = shop
  const { exchange: begun } = await admin.post<HttpTypes.AdminExchangeResponse>(
    "/admin/exchanges",
    {
      order_id: orderId,
    }
  )
  const route = `/admin/exchanges/${begun.id}`
  const items = await orderLines(shop, orderId, back)
  await admin.post(`${route}/inbound/items`, {
    location_id: shop.locationId,
    items: items.map((item) => ({
      ...item,
      reason_id: shop.returnReasonId("wrong_size"),
    })),
  })
  await admin.post(`${route}/inbound/shipping-method`, {
    shipping_option_id: shop.shippingOptionId("Return to our workshop"),
  })
  await admin.post(`${route}/outbound/items`, {
    items: Object.entries(sent).map(([sku, quantity]) => ({
      variant_id: shop.variantId(sku),
      quantity,
    })),
  })
  await admin.post(`${route}/outbound/shipping-method`, {
    shipping_option_id: shop.shippingOptionId(
      "Printed and shipped by Printify"
    ),
    custom_amount: 0,
  })
  await admin.post(`${route}/request`)
  return begun.id
}

export const cancelExchange = async (
  shop: Shop,
  exchangeId: string
): Promise<void> => {
  const { exchange: found } =
    await shop.admin.get<HttpTypes.AdminExchangeResponse>(
      `/admin/exchanges/${exchangeId}?fields=id,return_id`
    )
  if (found.return_id) {
    await cancelReturnParcels(shop, found.return_id)
  }
  await shop.admin.post(`/admin/exchanges/${exchangeId}/cancel`)
}

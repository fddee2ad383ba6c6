import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "./open-shop"
import { orderLines } from "./orders"
import type { Lines } from "./orders"

const returnShipping = "Return to our workshop"

/** Asks for goods back, as Anna does in the admin; answers with the return. */
export const requestReturn = async (
  shop: Shop,
  orderId: string,
  { lines, reason = "changed_mind" }: { lines?: Lines; reason?: string } = {}
): Promise<string> => {
  const { admin } = shop
  const { return: begun } = await admin.post<HttpTypes.AdminReturnResponse>(
    "/admin/returns",
    { order_id: orderId, location_id: shop.locationId }
  )
  const items = await orderLines(shop, orderId, lines)
  await admin.post(`/admin/returns/${begun.id}/request-items`, {
    items: items.map((item) => ({
      ...item,
      reason_id: shop.returnReasonId(reason),
    })),
  })
  await admin.post(`/admin/returns/${begun.id}/shipping-method`, {
    shipping_option_id: shop.shippingOptionId(returnShipping),
  })
  await admin.post(`/admin/returns/${begun.id}/request`)
  return begun.id
}

export const receiveReturn = async (
  shop: Shop,
  returnId: string,
  {
    orderId,
    lines,
    damaged,
  }: {
    orderId: string
    lines?: Lines
    /** What of the return came damaged, beside `lines`. */
    damaged?: Lines
  }
): Promise<void> => {
  const { admin } = shop
  await admin.post(`/admin/returns/${returnId}/receive`)
  await admin.post(`/admin/returns/${returnId}/receive-items`, {
    items: await orderLines(shop, orderId, lines),
  })
  if (damaged) {
    await admin.post(`/admin/returns/${returnId}/dismiss-items`, {
      items: await orderLines(shop, orderId, damaged),
    })
  }
  await admin.post(`/admin/returns/${returnId}/receive/confirm`)
}

/** Medusa cancels a return only after the parcel that was to bring it. */
export const cancelReturnParcels = async (
  { admin }: Shop,
  returnId: string
): Promise<void> => {
  const { return: found } = await admin.get<{
    return: { fulfillments?: { id: string; canceled_at: string | null }[] }
  }>(`/admin/returns/${returnId}?fields=id,*fulfillments`)
  for (const { id, canceled_at } of found.fulfillments ?? []) {
    if (!canceled_at) {
      await admin.post(`/admin/fulfillments/${id}/cancel`)
    }
  }
}

export const cancelReturn = async (
  shop: Shop,
  returnId: string
): Promise<void> => {
  await cancelReturnParcels(shop, returnId)
  await shop.admin.post(`/admin/returns/${returnId}/cancel`)
}

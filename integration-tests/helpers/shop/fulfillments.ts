import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "./open-shop"
import { getOrder, orderLines } from "./orders"
import type { Lines } from "./orders"

const route = (orderId: string, fulfillmentId: string, action: string) =>
  `/admin/orders/${orderId}/fulfillments/${fulfillmentId}/${action}`

const fulfillmentIds = async (
  shop: Shop,
  orderId: string
): Promise<string[]> => {
  const { fulfillments } = await getOrder(shop, orderId)
  return (fulfillments ?? []).map(({ id }) => id)
}

/** Submits lines to the order's provider; answers with the new fulfillment. */
export const fulfill = async (
  shop: Shop,
  orderId: string,
  lines?: Lines
): Promise<string> => {
  const before = await fulfillmentIds(shop, orderId)
  await shop.admin.post(`/admin/orders/${orderId}/fulfillments`, {
    items: await orderLines(shop, orderId, lines),
    location_id: shop.locationId,
  })
  const after = await fulfillmentIds(shop, orderId)
  const created = after.find((id) => !before.includes(id))
  if (!created) {
    throw new Error(`order ${orderId} got no new fulfillment`)
  }
  return created
}

/** Medusa's own type of an order's fulfillments leaves their items out. */
type Packed = {
  order: {
    fulfillments: {
      id: string
      items: { line_item_id: string; quantity: number }[]
    }[]
  }
}

export type Parcel = { trackingNumber?: string; trackingUrl?: string }

const labelsOf = ({ trackingNumber = "", trackingUrl }: Parcel) =>
  trackingNumber || trackingUrl
    ? [
        {
          tracking_number: trackingNumber,
          tracking_url: trackingUrl ?? "",
          label_url: "",
        },
      ]
    : []

export const ship = async (
  shop: Shop,
  { orderId, fulfillmentId }: { orderId: string; fulfillmentId: string },
  parcel: Parcel = {}
): Promise<void> => {
  const { order } = await shop.admin.get<Packed>(
    `/admin/orders/${orderId}?fields=id,*fulfillments.items`
  )
  const packed = order.fulfillments.find(({ id }) => id === fulfillmentId)
  await shop.admin.post(route(orderId, fulfillmentId, "shipments"), {
    items: packed?.items.map(({ line_item_id, quantity }) => ({
      id: line_item_id,
      quantity,
    })),
    labels: labelsOf(parcel),
  })
}

export const deliver = (
  { admin }: Shop,
  { orderId, fulfillmentId }: { orderId: string; fulfillmentId: string }
): Promise<void> =>
  admin.post(route(orderId, fulfillmentId, "mark-as-delivered"))

export const cancelFulfillment = (
  { admin }: Shop,
  { orderId, fulfillmentId }: { orderId: string; fulfillmentId: string }
): Promise<void> => admin.post(route(orderId, fulfillmentId, "cancel"))

/** The fulfillment's own routes, which emit no business event of the order. */
export const shipDirectly = (
  { admin }: Shop,
  fulfillmentId: string,
  parcel: Parcel = {}
): Promise<HttpTypes.AdminFulfillmentResponse> =>
  admin.post(`/admin/fulfillments/${fulfillmentId}/shipment`, {
    labels: labelsOf(parcel),
  })

export const cancelFulfillmentDirectly = (
  { admin }: Shop,
  fulfillmentId: string
): Promise<HttpTypes.AdminFulfillmentResponse> =>
  admin.post(`/admin/fulfillments/${fulfillmentId}/cancel`)

/** Its labels anew, in place of those that it had: as the packing table of the store does it. */
export const relabel = (
  { admin }: Shop,
  fulfillmentId: string,
  ...parcels: Parcel[]
): Promise<void> =>
  admin.post(`/admin/parcels/${fulfillmentId}`, {
    labels: parcels.flatMap(labelsOf),
  })

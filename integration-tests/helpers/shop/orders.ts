import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "./open-shop"

const fields = [
  "id,display_id,email,status,currency_code,total,payment_status",
  "fulfillment_status,customer_id,*items,*items.detail,*items.variant",
  "*fulfillments,*shipping_methods",
  "*payment_collections,*payment_collections.payments",
].join(",")

export const getOrder = async (
  { admin }: Shop,
  orderId: string
): Promise<HttpTypes.AdminOrder> => {
  const { order } = await admin.get<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${orderId}?fields=${fields}`
  )
  return order
}

/** How many of which line: all of every line where no skus are named. */
export type Lines = Record<string, number>

/** The lines of an order by sku, as routes want them: `{ id, quantity }`. */
export const orderLines = async (
  shop: Shop,
  orderId: string,
  wanted?: Lines
): Promise<{ id: string; quantity: number }[]> => {
  const { items } = await getOrder(shop, orderId)
  if (!wanted) {
    return items.map(({ id, quantity }) => ({ id, quantity }))
  }
  return Object.entries(wanted).map(([sku, quantity]) => {
    const item = items.find(({ variant_sku }) => variant_sku === sku)
    if (!item) {
      throw new Error(`order ${orderId} has no line of ${sku}`)
    }
    return { id: item.id, quantity }
  })
}

export const cancelOrder = ({ admin }: Shop, orderId: string): Promise<void> =>
  admin.post(`/admin/orders/${orderId}/cancel`)

export const completeOrder = (
  { admin }: Shop,
  orderId: string
): Promise<void> => admin.post(`/admin/orders/${orderId}/complete`)

export const archiveOrder = ({ admin }: Shop, orderId: string): Promise<void> =>
  admin.post(`/admin/orders/${orderId}/archive`)

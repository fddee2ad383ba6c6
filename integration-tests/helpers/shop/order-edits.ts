import type { Shop } from "./open-shop"
import { orderLines } from "./orders"
import type { Lines } from "./orders"

export type Edit = {
  /** New goods by sku. */
  added?: Lines
  /** New quantities of lines that are there; 0 takes one away. */
  changed?: Lines
}

const route = (orderId: string): string => `/admin/order-edits/${orderId}`

/** Prepares a change and sends it to the customer: requested, not confirmed. */
export const requestEdit = async (
  shop: Shop,
  orderId: string,
  { added = {}, changed = {} }: Edit
): Promise<void> => {
  const { admin } = shop
  await admin.post("/admin/order-edits", { order_id: orderId })
  const items = Object.entries(added).map(([sku, quantity]) => ({
    variant_id: shop.variantId(sku),
    quantity,
  }))
  if (items.length > 0) {
    await admin.post(`${route(orderId)}/items`, { items })
  }
  for (const { id, quantity } of await orderLines(shop, orderId, changed)) {
    await admin.post(`${route(orderId)}/items/item/${id}`, { quantity })
  }
  await admin.post(`${route(orderId)}/request`)
}

export const confirmEdit = ({ admin }: Shop, orderId: string): Promise<void> =>
  admin.post(`${route(orderId)}/confirm`)

export const cancelEdit = ({ admin }: Shop, orderId: string): Promise<void> =>
  admin.delete(route(orderId))

/** Requested and confirmed in one go, as Anna does on the telephone. */
export const edit = async (
  shop: Shop,
  orderId: string,
  change: Edit
): Promise<void> => {
  await requestEdit(shop, orderId, change)
  await confirmEdit(shop, orderId)
}

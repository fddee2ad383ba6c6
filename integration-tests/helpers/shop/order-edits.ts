import type { HttpTypes } from "@medusajs/framework/types"
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

/** An edit step by step, as somebody makes it who changes their mind on the way. */
export const beginEdit = async (shop: Shop, orderId: string) => {
  const { admin } = shop
  const at = route(orderId)
  await admin.post("/admin/order-edits", { order_id: orderId })

  /** Its last action on the line of a sku, or the one that adds shipping. */
  const lastAction = async (sku?: string): Promise<string> => {
    const { order } = await admin.get<HttpTypes.AdminOrderPreviewResponse>(
      `/admin/orders/${orderId}/preview`
    )
    const parts = sku
      ? order.items.filter(({ variant_sku }) => variant_sku === sku)
      : order.shipping_methods
    const id = parts.flatMap(({ actions }) => actions ?? []).at(-1)?.id
    if (!id) {
      throw new Error(`nothing to undo of ${sku ?? "shipping"}`)
    }
    return id
  }

  return {
    add: (sku: string, quantity: number) =>
      admin.post(`${at}/items`, {
        items: [{ variant_id: shop.variantId(sku), quantity }],
      }),
    set: async (
      sku: string,
      change: { quantity: number; unit_price?: number }
    ) => {
      const [line] = await orderLines(shop, orderId, { [sku]: change.quantity })
      await admin.post(`${at}/items/item/${line?.id}`, change)
    },
    undo: async (sku: string) =>
      admin.delete(`${at}/items/${await lastAction(sku)}`),
    addShipping: () =>
      admin.post(`${at}/shipping-method`, {
        shipping_option_id: shop.shippingOptionId("Shipped from our workshop"),
      }),
    undoShipping: async () =>
      admin.delete(`${at}/shipping-method/${await lastAction()}`),
    request: () => admin.post(`${at}/request`),
    confirm: () => admin.post(`${at}/confirm`),
    giveUp: () => admin.delete(at),
  }
}

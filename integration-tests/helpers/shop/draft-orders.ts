import type { HttpTypes } from "@medusajs/framework/types"
import { addresses } from "./addresses"
import type { Basket } from "./carts"
import type { Shop } from "./open-shop"

/** An order that Anna takes down for a customer; no order until converted. */
export const createDraftOrder = async (
  shop: Shop,
  { email, country = "gb", items, metadata }: Basket
): Promise<string> => {
  const { draft_order: draft } =
    await shop.admin.post<HttpTypes.AdminDraftOrderResponse>(
      "/admin/draft-orders",
      {
        email,
        region_id: shop.region(country).id,
        shipping_address: addresses[country],
        billing_address: addresses[country],
        items: Object.entries(items).map(([sku, quantity]) => ({
          variant_id: shop.variantId(sku),
          quantity,
        })),
        shipping_methods: [
          {
            name: "Shipped from our workshop",
            shipping_option_id: shop.shippingOptionId(
              "Shipped from our workshop"
            ),
            amount: 0,
          },
        ],
        metadata,
      }
    )
  return draft.id
}

/** Puts goods on a draft that is there already, as Anna does in the admin. */
export const editDraftOrder = async (
  shop: Shop,
  draftOrderId: string,
  items: Record<string, number>
): Promise<void> => {
  const route = `/admin/draft-orders/${draftOrderId}/edit`
  await shop.admin.post(route)
  await shop.admin.post(`${route}/items`, {
    items: Object.entries(items).map(([sku, quantity]) => ({
      variant_id: shop.variantId(sku),
      quantity,
    })),
  })
  await shop.admin.post(`${route}/confirm`)
}

export const convertDraftOrder = async (
  { admin }: Shop,
  draftOrderId: string
): Promise<HttpTypes.AdminOrder> => {
  const { order } = await admin.post<HttpTypes.AdminOrderResponse>(
    `/admin/draft-orders/${draftOrderId}/convert-to-order`
  )
  return order
}

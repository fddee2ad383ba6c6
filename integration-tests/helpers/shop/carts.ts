import type { HttpTypes } from "@medusajs/framework/types"
import type { ApiClient } from "../api-client"
import { addresses } from "./addresses"
import type { Country } from "./addresses"
import type { Shop } from "./open-shop"

export type Basket = {
  email: string
  country?: Country
  /** How many of which sku. */
  items: Record<string, number>
  /** Ends up on the order; `printify` names a fault of the printer. */
  metadata?: Record<string, unknown>
  /** The shopper: a guest where nobody is named. */
  shopper?: ApiClient
}

export type Checkout = Basket & {
  /** Name of the shipping option. */
  shipping?: string
  /** Data of the payment session: `test_card`, `capture_method`. */
  payment?: Record<string, unknown>
}

/** What remains when a shopper walks away: an e-mail and items, no order. */
export const fillCart = async (
  shop: Shop,
  { email, country = "gb", items, metadata, shopper = shop.guest }: Basket
): Promise<HttpTypes.StoreCart> => {
  const { cart } = await shopper.post<HttpTypes.StoreCartResponse>(
    "/store/carts",
    {
      region_id: shop.region(country).id,
      email,
      shipping_address: addresses[country],
      billing_address: addresses[country],
      items: Object.entries(items).map(([sku, quantity]) => ({
        variant_id: shop.variantId(sku),
        quantity,
      })),
      metadata,
    }
  )
  return cart
}

/** A cart that only needs its last click. */
export const prepareCheckout = async (
  shop: Shop,
  checkout: Checkout
): Promise<HttpTypes.StoreCart> => {
  const { shopper = shop.guest, payment = {} } = checkout
  const { shipping = "Printed and shipped by Printify" } = checkout
  const cart = await fillCart(shop, checkout)

  await shopper.post(`/store/carts/${cart.id}/shipping-methods`, {
    option_id: shop.shippingOptionId(shipping),
  })
  const { payment_collection: collection } =
    await shopper.post<HttpTypes.StorePaymentCollectionResponse>(
      "/store/payment-collections",
      { cart_id: cart.id }
    )
  await shopper.post(
    `/store/payment-collections/${collection.id}/payment-sessions`,
    { provider_id: "pp_stripe_stripe", data: payment }
  )
  return cart
}

/** The last click: what the server answers, an order or the cart with an error. */
export const completeCart = (
  shop: Shop,
  cartId: string,
  shopper: ApiClient = shop.guest
): Promise<HttpTypes.StoreCompleteCartResponse> =>
  shopper.post(`/store/carts/${cartId}/complete`)

/** From an empty cart to an order; fails where checkout does. */
export const placeOrder = async (
  shop: Shop,
  checkout: Checkout
): Promise<HttpTypes.StoreOrder> => {
  const cart = await prepareCheckout(shop, checkout)
  const answer = await completeCart(shop, cart.id, checkout.shopper)
  if (answer.type !== "order") {
    throw new Error(`checkout failed: ${answer.error.message}`)
  }
  return answer.order
}

import type { HttpTypes } from "@medusajs/framework/types"
import { adminClient, storeClient } from "../api-client"
import type { ApiClient, Credentials } from "../api-client"

/** The logins that the seed makes (`integration-tests/store/src/seed`). */
export const anna: Credentials = {
  email: "anna@inkwell.example",
  password: "inkwell-demo",
}
export const jo: Credentials = {
  email: "jo@example.com",
  password: "inkwell-demo",
}

/** A running store with its doors open: clients, and ids by readable names. */
export type Shop = {
  url: string
  /** Anna, who works there. */
  admin: ApiClient
  /** A guest of the web shop. */
  guest: ApiClient
  /** A customer, logged in. */
  customer(credentials: Credentials): Promise<ApiClient>
  locationId: string
  /** By country code: "gb", "de", "fr", "jp". */
  region(country: string): HttpTypes.AdminRegion
  /** By sku, e.g. "ink-drop-t-shirt-m-black". */
  variantId(sku: string): string
  /** By name, e.g. "Shipped from our workshop". */
  shippingOptionId(name: string): string
  returnReasonId(value: string): string
  refundReasonId(code: string): string
}

const found = <T>(what: string, name: string, value: T | undefined): T => {
  if (value === undefined) {
    throw new Error(`the shop has no ${what} "${name}"`)
  }
  return value
}

const loadCatalogue = async (admin: ApiClient) => {
  const [{ regions }, { variants }, { shipping_options: options }] =
    await Promise.all([
      admin.get<HttpTypes.AdminRegionListResponse>(
        "/admin/regions?fields=id,name,currency_code,*countries"
      ),
      admin.get<HttpTypes.AdminProductVariantListResponse>(
        "/admin/product-variants?limit=200&fields=id,sku"
      ),
      admin.get<HttpTypes.AdminShippingOptionListResponse>(
        "/admin/shipping-options?limit=100&fields=id,name"
      ),
    ])
  return { regions, variants, options }
}

const loadReasons = async (admin: ApiClient) => {
  const [{ return_reasons: returns }, { refund_reasons: refunds }] =
    await Promise.all([
      admin.get<HttpTypes.AdminReturnReasonListResponse>(
        "/admin/return-reasons"
      ),
      admin.get<{ refund_reasons: HttpTypes.AdminRefundReason[] }>(
        "/admin/refund-reasons"
      ),
    ])
  return { returns, refunds }
}

export const openShop = async (url: string): Promise<Shop> => {
  const admin = await adminClient(url, anna)
  const [{ api_keys: keys }, { stock_locations: locations }] =
    await Promise.all([
      admin.get<HttpTypes.AdminApiKeyListResponse>(
        "/admin/api-keys?type=publishable"
      ),
      admin.get<HttpTypes.AdminStockLocationListResponse>(
        "/admin/stock-locations"
      ),
    ])
  const { regions, variants, options } = await loadCatalogue(admin)
  const { returns, refunds } = await loadReasons(admin)
  const key = found("publishable key", "web shop", keys[0]).token

  return {
    url,
    admin,
    guest: await storeClient(url, key),
    customer: (credentials) => storeClient(url, key, credentials),
    locationId: found("stock location", "workshop", locations[0]).id,
    region: (country) =>
      found(
        "region with",
        country,
        regions.find(({ countries }) =>
          countries?.some(({ iso_2 }) => iso_2 === country)
        )
      ),
    variantId: (sku) =>
      found(
        "variant",
        sku,
        variants.find((variant) => variant.sku === sku)
      ).id,
    shippingOptionId: (name) =>
      found(
        "shipping option",
        name,
        options.find((option) => option.name === name)
      ).id,
    returnReasonId: (value) =>
      found(
        "return reason",
        value,
        returns.find((reason) => reason.value === value)
      ).id,
    refundReasonId: (code) =>
      found(
        "refund reason",
        code,
        refunds.find((reason) => reason.code === code)
      ).id,
  }
}

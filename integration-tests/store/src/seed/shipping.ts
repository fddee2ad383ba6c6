import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

type Option = {
  name: string
  provider: "printify_printify" | "manual_manual"
  option: string
  prices: { gbp: number; eur: number; jpy: number }
  isReturn: boolean
}

const options: Option[] = [
  {
    name: "Printed and shipped by Printify",
    provider: "printify_printify",
    option: "printify-standard",
    prices: { gbp: 4, eur: 5, jpy: 800 },
    isReturn: false,
  },
  {
    name: "Printify express",
    provider: "printify_printify",
    option: "printify-express",
    prices: { gbp: 9, eur: 11, jpy: 1800 },
    isReturn: false,
  },
  {
    name: "Shipped from our workshop",
    provider: "manual_manual",
    option: "manual-fulfillment",
    prices: { gbp: 3, eur: 4, jpy: 600 },
    isReturn: false,
  },
  {
    name: "Return to our workshop",
    provider: "manual_manual",
    option: "manual-fulfillment-return",
    prices: { gbp: 0, eur: 0, jpy: 0 },
    isReturn: true,
  },
  {
    name: "Return to Printify",
    provider: "printify_printify",
    option: "printify-return",
    prices: { gbp: 0, eur: 0, jpy: 0 },
    isReturn: true,
  },
]

/** The workshop: a stock location that sells, ships and takes returns. */
const createWorkshop = async (
  container: MedusaContainer,
  salesChannelId: string
): Promise<string> => {
  const { result: locations } = await createStockLocationsWorkflow(
    container
  ).run({
    input: {
      locations: [
        {
          name: "Inkwell workshop",
          address: {
            address_1: "4 Printers Yard",
            city: "Bristol",
            postal_code: "BS1 4DJ",
            country_code: "GB",
          },
        },
      ],
    },
  })
  const locationId = locations[0]?.id
  if (!locationId) {
    throw new Error("the stock location was not created")
  }
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locationId, add: [salesChannelId] },
  })
  return locationId
}

/** Returns the id of the zone that all the shop's countries lie in. */
const createZone = async (
  container: MedusaContainer,
  locationId: string
): Promise<string> => {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const set = await fulfillment.createFulfillmentSets({
    name: "Inkwell shipping",
    type: "shipping",
    service_zones: [
      {
        name: "Where we ship",
        geo_zones: ["gb", "de", "fr", "jp"].map((country_code) => ({
          country_code,
          type: "country" as const,
        })),
      },
    ],
  })
  const providers = ["printify_printify", "manual_manual"]
  await link.create([
    ...providers.map((fulfillment_provider_id) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id },
    })),
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
  ])
  const zoneId = set.service_zones[0]?.id
  if (!zoneId) {
    throw new Error("the service zone was not created")
  }
  return zoneId
}

const shippingProfile = async (container: MedusaContainer): Promise<string> => {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [existing] = await fulfillment.listShippingProfiles({ type: "default" })
  if (existing) {
    return existing.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  if (!result[0]) {
    throw new Error("the shipping profile was not created")
  }
  return result[0].id
}

export type Shipping = { locationId: string; shippingProfileId: string }

export const seedShipping = async (
  container: MedusaContainer,
  salesChannelId: string
): Promise<Shipping> => {
  const locationId = await createWorkshop(container, salesChannelId)
  const zoneId = await createZone(container, locationId)
  const shippingProfileId = await shippingProfile(container)

  await createShippingOptionsWorkflow(container).run({
    input: options.map(({ name, provider, option, prices, isReturn }) => ({
      name,
      price_type: "flat" as const,
      provider_id: provider,
      service_zone_id: zoneId,
      shipping_profile_id: shippingProfileId,
      type: { label: name, description: name, code: option },
      data: isReturn ? { id: option, is_return: true } : { id: option },
      prices: Object.entries(prices).map(([currency_code, amount]) => ({
        currency_code,
        amount,
      })),
      rules: [
        {
          attribute: "enabled_in_store",
          value: "true",
          operator: "eq" as const,
        },
        {
          attribute: "is_return",
          value: String(isReturn),
          operator: "eq" as const,
        },
      ],
    })),
  })
  return { locationId, shippingProfileId }
}

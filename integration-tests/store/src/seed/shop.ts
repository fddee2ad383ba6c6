import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createApiKeysWorkflow,
  createRefundReasonsWorkflow,
  createRegionsWorkflow,
  createReturnReasonsWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"

export const currencies = ["gbp", "eur", "jpy"] as const

/** Prices are tax-inclusive, so that what a cart shows are round amounts. */
const regions = [
  { name: "United Kingdom", currency_code: "gbp", countries: ["gb"] },
  { name: "Europe", currency_code: "eur", countries: ["de", "fr"] },
  // The yen has no decimals: ¥3000 is 3000, not 30.00.
  { name: "Japan", currency_code: "jpy", countries: ["jp"] },
]

const taxRates: Record<string, number> = { gb: 20, de: 19, fr: 20, jp: 10 }

const returnReasons = [
  { value: "wrong_size", label: "Wrong size" },
  { value: "damaged", label: "Arrived damaged" },
  { value: "changed_mind", label: "Changed my mind" },
]

const refundReasons = [
  { code: "goodwill", label: "Goodwill" },
  { code: "print_fault", label: "Print fault" },
]

/** The shop itself, with its channel and key; returns the sales channel's id. */
export const seedShop = async (container: MedusaContainer): Promise<string> => {
  const { result: channels } = await createSalesChannelsWorkflow(container).run(
    { input: { salesChannelsData: [{ name: "Inkwell web shop" }] } }
  )
  const salesChannelId = channels[0]?.id
  if (!salesChannelId) {
    throw new Error("the sales channel was not created")
  }
  await createStoresWorkflow(container).run({
    input: {
      stores: [
        {
          name: "Inkwell Prints",
          default_sales_channel_id: salesChannelId,
          supported_currencies: currencies.map((currency_code) => ({
            currency_code,
            is_default: currency_code === "gbp",
            is_tax_inclusive: true,
          })),
        },
      ],
    },
  })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [
        { title: "Inkwell web shop", type: "publishable", created_by: "" },
      ],
    },
  })
  for (const { id } of keys) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      input: { id, add: [salesChannelId] },
    })
  }
  return salesChannelId
}

export const seedRegions = async (
  container: MedusaContainer
): Promise<void> => {
  await createRegionsWorkflow(container).run({
    input: {
      regions: regions.map((region) => ({
        ...region,
        is_tax_inclusive: true,
        payment_providers: ["pp_stripe_stripe", "pp_system_default"],
      })),
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: Object.entries(taxRates).map(([country_code, rate]) => ({
      country_code,
      provider_id: "tp_system",
      default_tax_rate: { name: "VAT", code: `VAT-${country_code}`, rate },
    })),
  })
}

export const seedReasons = async (
  container: MedusaContainer
): Promise<void> => {
  await createReturnReasonsWorkflow(container).run({
    input: { data: returnReasons },
  })
  await createRefundReasonsWorkflow(container).run({
    input: { data: refundReasons },
  })
}

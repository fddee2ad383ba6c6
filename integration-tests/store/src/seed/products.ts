import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ProductStatus,
} from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Shipping } from "./shipping"

type Article = {
  title: string
  handle: string
  options: Record<string, string[]>
  prices: { gbp: number; eur: number; jpy: number }
  /** Printed when ordered (no stock), or kept on the workshop's shelf. */
  isStocked: boolean
}

const articles: Article[] = [
  {
    title: "Ink Drop T-shirt",
    handle: "ink-drop-t-shirt",
    options: { Size: ["S", "M", "L"], Colour: ["Black", "White"] },
    prices: { gbp: 24, eur: 28, jpy: 4500 },
    isStocked: false,
  },
  {
    title: "Typesetter Mug",
    handle: "typesetter-mug",
    options: { Colour: ["White"] },
    prices: { gbp: 12, eur: 14, jpy: 2200 },
    isStocked: true,
  },
  {
    title: "Letterpress Poster",
    handle: "letterpress-poster",
    options: { Format: ["A3", "A2"] },
    prices: { gbp: 15, eur: 18, jpy: 2800 },
    isStocked: true,
  },
  {
    title: "Quill Tote Bag",
    handle: "quill-tote-bag",
    options: { Colour: ["Natural"] },
    prices: { gbp: 9.5, eur: 11.5, jpy: 1700 },
    isStocked: true,
  },
]

/** Every combination of the options: [{ Size: "S", Colour: "Black" }, …]. */
const combinations = (
  options: Record<string, string[]>
): Record<string, string>[] =>
  Object.entries(options).reduce<Record<string, string>[]>(
    (found, [option, values]) =>
      found.flatMap((each) =>
        values.map((value) => ({ ...each, [option]: value }))
      ),
    [{}]
  )

/** `ink-drop-t-shirt-m-black`: the stable name that tests order by. */
const skuOf = (handle: string, choice: Record<string, string>): string =>
  [handle, ...Object.values(choice)].join("-").toLowerCase()

const stock = 100_000

export const seedProducts = async (
  container: MedusaContainer,
  salesChannelId: string,
  { locationId, shippingProfileId }: Shipping
): Promise<void> => {
  await createProductsWorkflow(container).run({
    input: {
      products: articles.map((article) => ({
        title: article.title,
        handle: article.handle,
        status: ProductStatus.PUBLISHED,
        shipping_profile_id: shippingProfileId,
        sales_channels: [{ id: salesChannelId }],
        options: Object.entries(article.options).map(([title, values]) => ({
          title,
          values,
        })),
        variants: combinations(article.options).map((choice) => ({
          title: Object.values(choice).join(" / "),
          sku: skuOf(article.handle, choice),
          options: choice,
          manage_inventory: article.isStocked,
          prices: Object.entries(article.prices).map(
            ([currency_code, amount]) => ({ currency_code, amount })
          ),
        })),
      })),
    },
  })

  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: items } = await query.graph({
    entity: "inventory_item",
    fields: ["id"],
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id }) => ({
        location_id: locationId,
        inventory_item_id: id,
        stocked_quantity: stock,
      })),
    },
  })
}

import type { ExecArgs } from "@medusajs/framework/types"
import { seedPeople } from "../seed/people"
import { seedProducts } from "../seed/products"
import { seedShipping } from "../seed/shipping"
import { seedReasons, seedRegions, seedShop } from "../seed/shop"

/**
 * Fills a new shop. A migration script, because `medusa db:migrate` boots the
 * application for those anyway and runs each exactly once for a database.
 */
export default async function seedInkwellPrints({
  container,
}: ExecArgs): Promise<void> {
  const salesChannelId = await seedShop(container)
  await seedRegions(container)
  await seedReasons(container)
  const shipping = await seedShipping(container, salesChannelId)
  await seedProducts(container, salesChannelId, shipping)
  await seedPeople(container)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const MINUTE_MS = 60_000

/** Asks the ink tanks how full they are. INK_TANKS or the store's metadata says when they do not answer. */
export default async function countInk(
  container: MedusaContainer
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["metadata"],
  })

  const said = stores[0]?.metadata?.ink_tanks ?? process.env.INK_TANKS

  if (said === "silent") {
    throw new Error("the ink tanks do not answer")
  }
}

export const config = {
  name: "count-ink",
  schedule: { interval: Number(process.env.INK_INTERVAL_MS ?? MINUTE_MS) },
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Tells the shop that an order's points are granted. A real plugin would ask its loyalty service here. */
export async function grantPoints(
  container: MedusaContainer,
  granted: { order_id: string; points: number }
): Promise<void> {
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "loyalty.points_granted", data: granted })
}

import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
// Declares what the plugin records, as soon as Medusa loads this file.
import "../activities"
import { grantPoints } from "../points"

/** So many points as the order's metadata asks for; refused where it says so. */
export default async function grantPointsSubscriber({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "metadata"],
    filters: { id: data.id },
  })
  const { loyalty_points: points, loyalty_fault: cause } =
    orders[0]?.metadata ?? {}

  if (typeof points !== "number") {
    return
  }

  if (typeof cause === "string") {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: "loyalty.grant_failed",
      data: { order_id: data.id, points, cause },
    })
    return
  }

  await grantPoints(container, { order_id: data.id, points })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "loyalty-points:grant" },
}

import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** The shop's own confirmation, sent as Medusa's documentation shows it. */
export default async function sendOrderConfirmation({
  event: { name, data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "email", "display_id"],
    filters: { id: data.id },
  })
  const [order] = orders
  if (!order?.email) {
    return
  }
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: order.email,
    channel: "email",
    template: "order-confirmation",
    trigger_type: name,
    resource_type: "order",
    resource_id: order.id,
    data: { display_id: order.display_id },
  })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "inkwell:order-confirmation" },
}

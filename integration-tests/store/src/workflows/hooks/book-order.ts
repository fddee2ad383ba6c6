import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

type Created = { order_id: string; cart_id: string }

type OrderCreatedHook = (
  handler: (created: Created, at: { container: MedusaContainer }) => unknown
) => void

class BookkeepingError extends Error {
  readonly code = "period_closed"

  constructor() {
    super("the books of this month are closed")
    this.name = "BookkeepingError"
  }
}

/** Refused bookings by cart; lives as long as the shop's process. */
const refusals = new Map<string, number>()

// Medusa declares this hook and leaves it out of the workflow's type (2.21, `core-flows/dist/cart/workflows/complete-cart.js`).
const { orderCreated } = completeCartWorkflow.hooks as unknown as {
  orderCreated: OrderCreatedHook
}

/**
 * Each order is entered into the books before checkout is over, and after the
 * payment was authorized. A cart's own metadata says how often that is refused:
 *
 *     { "metadata": { "booking_refusals": 2 } }
 */
orderCreated(async ({ order_id, cart_id }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["metadata"],
    filters: { id: order_id },
  })
  const refused = refusals.get(cart_id) ?? 0

  if (refused < Number(orders[0]?.metadata?.booking_refusals ?? 0)) {
    refusals.set(cart_id, refused + 1)
    throw new BookkeepingError()
  }
})

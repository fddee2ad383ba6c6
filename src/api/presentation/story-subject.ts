import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { StorySubject } from "../../modules/activity-log/reading/customer-story"

/** The newest of each. Nobody reads back further, and each of them is one look into an index. */
const NEWEST = { take: 1000, order: { created_at: "DESC" } } as const

/**
 * A customer with their orders and carts: those that Medusa gives to this customer, and not those of somebody else with the
 * same e-mail address, who may be somebody else.
 *
 * @throws MedusaError `not_found`, in Medusa's own words
 */
export async function storySubject(
  customerId: string,
  query: Pick<RemoteQueryFunction, "graph">
): Promise<StorySubject> {
  // PostgreSQL answers NUL with an error, where no customer is meant.
  const customer_id = customerId.replaceAll("\0", "\uFFFD")
  const idsOf = async (entity: "order" | "cart") => {
    const { data } = await query.graph({
      entity,
      fields: ["id"],
      filters: { customer_id },
      pagination: NEWEST,
    })

    return (data as { id: string }[]).map(({ id }) => id) // the field asked for
  }

  await query.graph(
    { entity: "customer", fields: ["id"], filters: { id: customer_id } },
    { throwIfKeyNotFound: true }
  )

  const [orderIds, cartIds] = await Promise.all([idsOf("order"), idsOf("cart")])

  return { customerId, orderIds, cartIds }
}

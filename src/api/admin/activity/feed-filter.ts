import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { ActivityFilter } from "../../../types"

/** PostgreSQL's `integer`, the type of `order.display_id`; a larger number would be an error there. */
const DISPLAY_ID_MAX = 2_147_483_647

/**
 * `#1042` asks for the order of that number; where there is none, for the words. `1042` may be the
 * number of an order as well as a word, an amount for example: both are found.
 */
export async function toFeedFilter(
  asked: ActivityFilter,
  query: Pick<RemoteQueryFunction, "graph">
): Promise<ActivityFilter> {
  const [, hash, digits] = /^(#?)(\d{1,10})$/.exec(asked.q ?? "") ?? []
  const displayId = Number(digits ?? NaN)

  if (!(displayId <= DISPLAY_ID_MAX)) {
    return asked
  }

  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { display_id: displayId },
  })
  const { order_id } = asked
  const ids = data.map(({ id }) => String(id))

  if (!ids.length) {
    return asked
  }

  if (!hash) {
    return { ...asked, q_orders: ids }
  }

  return {
    ...asked,
    q: undefined,
    order_id:
      order_id === undefined ? ids : ids.filter((id) => id === order_id),
  }
}

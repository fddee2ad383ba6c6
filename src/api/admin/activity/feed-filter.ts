import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { latinDigits } from "../../../recording/wording/latin-digits"
import type { ActivityFilter } from "../../../types"
import { actorOfRequest } from "../../presentation/actor-of-request"
import { whose, type AskedFilter } from "./whose"

type Query = Pick<RemoteQueryFunction, "graph">

/** PostgreSQL's `integer`, the type of `order.display_id`; a larger number would be an error there. */
const DISPLAY_ID_MAX = 2_147_483_647

const ORDER_ID = /^order_\w{1,100}$/

/** What a request asks for, as the log takes it. @throws MedusaError `invalid_data`, see `whose` */
export async function toFeedFilter(
  asked: AskedFilter,
  req: AuthenticatedMedusaRequest
): Promise<ActivityFilter> {
  return await withOrders(
    whose(asked, actorOfRequest(req)),
    req.scope.resolve(ContainerRegistrationKeys.QUERY)
  )
}

/**
 * What people call an order, found as the order: `#1042` asks for the order of that number alone; where
 * there is none, for the words. `1042` and an order's id ask for both, since they may be anything. A number may be
 * typed in Arabic or Persian digits; the words stay as they are typed.
 */
async function withOrders(
  asked: ActivityFilter,
  query: Query
): Promise<ActivityFilter> {
  const { q = "" } = asked

  if (ORDER_ID.test(q)) {
    return { ...asked, q_orders: [q] }
  }

  const [, sign, number] = /^(#?)(\d{1,10})$/.exec(latinDigits(q)) ?? []
  const ids = number ? await ordersNumbered(Number(number), query) : []

  if (!ids.length) {
    return asked
  }

  return sign ? ofOrders(asked, ids) : { ...asked, q_orders: ids }
}

function ofOrders(asked: ActivityFilter, ids: string[]): ActivityFilter {
  const { order_id } = asked

  return {
    ...asked,
    q: undefined,
    order_id:
      order_id === undefined ? ids : ids.filter((id) => id === order_id),
  }
}

async function ordersNumbered(
  displayId: number,
  query: Query
): Promise<string[]> {
  if (displayId > DISPLAY_ID_MAX) {
    return []
  }

  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { display_id: displayId },
  })

  return data.map(({ id }) => String(id))
}

import { Client } from "pg"
import { placeOrder } from "../../integration-tests/helpers/shop/carts"
import {
  fulfill,
  ship,
} from "../../integration-tests/helpers/shop/fulfillments"
import type { Shop } from "../../integration-tests/helpers/shop/open-shop"
import { skus } from "../../integration-tests/helpers/shop/skus"
import { openSimulatedShop } from "../../integration-tests/helpers/simulated-shop"
import { say, written } from "../report/words"
import { plannedPast, WHOLE_PAST } from "./plan-past"

/** An order that went Medusa's own way: what others are copied from. */
export async function placeSpecimen(shop: Shop): Promise<string> {
  const { id } = await placeOrder(shop, {
    email: "ada@example.com",
    items: { [skus.mug]: 1 },
  })
  const fulfillmentId = await fulfill(shop, id)

  await ship(shop, { orderId: id, fulfillmentId })

  return id
}

/** Delivered orders of the last year, of which the log knows nothing. @returns their ids, the oldest first */
export async function fillPast(
  databaseUrl: string,
  { specimen, orders }: { specimen: string; orders: number }
): Promise<string[]> {
  const simulated = await openSimulatedShop(databaseUrl, specimen)
  const client = new Client({ connectionString: databaseUrl })
  const ids = await simulated.plan(plannedPast(orders, new Date()))

  await simulated.goOnTo(new Date())
  await client.connect()

  // The rows are ours: their foreign keys lead where they should.
  await client.query("set session_replication_role = replica")

  for (const statement of WHOLE_PAST) {
    await client.query(statement)
  }

  await client.query("truncate activity_log, activity_log_state")
  await client.query("vacuum analyze")
  await client.end()
  say(written(orders), "orders are there")

  return ids
}

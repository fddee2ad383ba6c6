import { Client } from "pg"

import { LOOK, LOOKING } from "../helpers/looks"
import { runJobUntil } from "../helpers/run-job"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill, ship } from "../helpers/shop/fulfillments"
import { cancelOrder } from "../helpers/shop/orders"
import { capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { timelineOf } from "../helpers/stories"
import { useStore } from "../helpers/use-store"

describe("what was under way when the process was killed", () => {
  const store = useStore({ options: LOOKING })

  it("is in the log after the first look of the next start", async () => {
    const { shop } = store
    const email = "cut@example.com"
    const items = { [skus.mug]: 1 }
    // Where nothing can be written, what the bus has told waits in memory: surely there, surely lost.
    const other = new Client({ connectionString: store.databaseUrl })
    await other.connect()
    await other.query("begin; lock table activity_log in access exclusive mode")
    const { id: orderId } = await placeOrder(shop, { email, items })
    await capture(shop, orderId)
    const fulfillmentId = await fulfill(shop, orderId)
    await ship(shop, { orderId, fulfillmentId })
    const { id: cancelledId } = await placeOrder(shop, { email, items })
    await cancelOrder(shop, cancelledId)

    await store.kill()
    await other.query("commit")
    await other.end()
    await store.restart()

    const lines = async (id: string) =>
      (await timelineOf(store, id)).map((line) => line.split(":")[0])
    await runJobUntil(store, LOOK, {
      what: "what was lost",
      isDone: async () =>
        [...(await lines(orderId)), ...(await lines(cancelledId))].length >= 7,
    })
    expect(await lines(orderId)).toEqual([
      "info order.created",
      "info order.payment_captured",
      "info order.submitted",
      "info order.shipped",
    ])
    expect(await lines(cancelledId)).toEqual([
      "info order.created",
      "info order.payment_voided",
      "warning order.cancelled",
    ])
    // The first may have waited in PostgreSQL itself, which went on after the process was gone.
    expect(
      await store.query(
        "select event_type from activity_log where source = 'reconcile' and event_type = 'order.cancelled'"
      )
    ).toHaveLength(1)
  }, 300_000)
})

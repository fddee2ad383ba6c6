import { idSince } from "../../src/recording/wording/medusa-ids"
import { feedOf } from "../helpers/feed"
import { LOOK, LOOK_FOR_CARTS } from "../helpers/looks"
import { runJob, runJobUntil } from "../helpers/run-job"
import { fillCart, placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { timelineOf } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const TWO_HOURS_MS = 2 * 60 * 60 * 1000

const FOUND_BY_JOBS = ["order.created", "abandoned_cart.created"]

describe("jobs that are switched off", () => {
  const options: Record<string, unknown> = {
    reconcile: false,
    abandonedCarts: false,
  }
  const store = useStore({ options })

  const items = { [skus.mug]: 1 }

  /** Looks with default options find it. */
  const anOldCart = async () => {
    const { id } = await fillCart(store.shop, {
      email: "bea@example.com",
      items,
    })
    const oldId = idSince("cart", new Date(Date.now() - TWO_HOURS_MS))

    await store.query("update cart set id = $2 where id = $1", [id, oldId])
    for (const statement of [
      "update cart set updated_at = updated_at - interval '2 hours' where id = $1",
      "update cart_line_item set updated_at = updated_at - interval '2 hours' where cart_id = $1",
    ]) {
      await store.query(statement, [oldId])
    }
  }

  const aLostOrder = async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items,
    })
    await until(async () => (await timelineOf(store, id)).length, {
      what: "the order, before it is lost",
    })
    await store.query("delete from activity_log")
  }

  const foundByJobs = async () => {
    await runJob(store, LOOK)
    await runJob(store, LOOK_FOR_CARTS)

    return (await feedOf(store, ...FOUND_BY_JOBS))
      .map(({ event_type }) => event_type)
      .sort()
  }

  it("find nothing, and find it once they are switched on again", async () => {
    await anOldCart()
    await aLostOrder()

    expect(await foundByJobs()).toEqual([])

    options.reconcile = { after: "1s" }
    delete options.abandonedCarts
    await store.restart()

    await runJobUntil(store, LOOK, {
      what: "what was lost",
      isDone: async () => (await foundByJobs()).length === FOUND_BY_JOBS.length,
    })
  })
})

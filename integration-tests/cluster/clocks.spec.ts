import { openProblems, refused } from "../helpers/attention"
import { feedOf } from "../helpers/feed"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { startBehind } from "../helpers/start-behind"
import { until } from "../helpers/until"
import { useCluster } from "../helpers/use-cluster"

const ORDERS = 4

/** Either may take the job that records an event: the event says how far the clock is off that dated it. */
describe("two processes on Redis, one of them with a clock that is a minute behind", () => {
  const cluster = useCluster({ processes: 1 })
  const { store } = cluster
  let behind: Awaited<ReturnType<typeof startBehind>>

  beforeAll(async () => {
    behind = await startBehind(store, {
      seconds: 60,
      env: { REDIS_URL: cluster.redisUrl },
    })
  }, 300_000)

  afterAll(async () => {
    await behind.stop()
  })

  const failThere = async (): Promise<string> => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock" },
    })
    await refused(fulfill(store.shop, id))
    await until(async () => (await openProblems(store, id)).length, {
      what: "the problem",
    })

    return id
  }

  it("closes what failed in the one by what succeeded in the other, whoever records it", async () => {
    for (let count = 0; count < ORDERS; count += 1) {
      const id = await failThere()
      await store.shop.admin.post(`/admin/orders/${id}`, {
        metadata: { printify: "works" },
      })
      await fulfill(behind.shop, id)
      await until(
        async () =>
          (await feedOf(store, "order.submitted")).some(
            ({ order_id }) => order_id === id
          ),
        { what: "the submission" }
      )

      expect(await openProblems(store, id)).toEqual([])
    }
  })
})

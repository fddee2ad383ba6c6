import { createConnection } from "node:net"
import type { ActivityHealth } from "../../src/types"
import { feedOf } from "../helpers/feed"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useCluster } from "../helpers/use-cluster"

/** All that a Redis has lost that comes back empty: Medusa's repeatable jobs, and events on their way. */
async function flushAll(redisUrl: string): Promise<void> {
  const { hostname, port } = new URL(redisUrl)
  const socket = createConnection(Number(port || 6379), hostname)

  await new Promise((resolve, reject) => {
    socket.once("error", reject)
    socket.once("data", resolve)
    socket.write("FLUSHALL\r\n")
  })
  socket.destroy()
}

/** Each process looks by itself where the scheduler has let a time of the schedule go by. */
const LOOKING = { reconcile: { schedule: "* * * * *", after: "5s" } }

/** By then a minute has come, and the patience with the scheduler has ended. */
const LOOKED_BY_ITSELF_MS = 180_000

/** Three minutes of a job that runs each minute, the patience with the scheduler, and a check. */
const SAID_WITHIN_MS = 300_000

describe("a Redis that comes back empty", () => {
  const cluster = useCluster({ processes: 1, options: LOOKING })
  const { store } = cluster

  it("takes the scheduler along, and what was lost is found all the same", async () => {
    await flushAll(cluster.redisUrl)
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })

    // Lost is whatever the bus still announces of it.
    const found = await until(
      async () => {
        await store.query(
          "delete from activity_log where order_id = $1 and source = 'event'",
          [id]
        )
        const rows = await store.query<{ event_type: string }>(
          "select event_type from activity_log where order_id = $1 and source = 'reconcile'",
          [id]
        )

        return rows.find(({ event_type }) => event_type === "order.created")
      },
      {
        what: "the lost event",
        timeoutMs: LOOKED_BY_ITSELF_MS,
        intervalMs: 500,
      }
    )

    expect(found).toBeDefined()
  }, 240_000)
  it("makes the log say so: by its health, and as a problem", async () => {
    const { problems } = await until(
      async () => {
        const health = await store.shop.admin.get<ActivityHealth>(
          "/admin/activity/health"
        )

        return health.problems.some(({ code }) => code === "jobs_overdue")
          ? health
          : null
      },
      {
        what: "what is wrong",
        timeoutMs: SAID_WITHIN_MS,
        intervalMs: 1000,
      }
    )
    expect(
      problems.find(({ code }) => code === "jobs_overdue")?.what
    ).toContain("activity-log-find-missed-facts")

    await until(
      async () =>
        (await feedOf(store, "job.overdue")).some(
          ({ payload }) => payload.job === "activity-log-find-missed-facts"
        ),
      { what: "the problem", timeoutMs: 60_000, intervalMs: 1000 }
    )
  }, 400_000)
})

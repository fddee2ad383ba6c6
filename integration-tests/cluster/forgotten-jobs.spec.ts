import { createConnection } from "node:net"
import { Client } from "pg"
import { LOOKING, NEXT_LOOK_MS } from "../helpers/looks"
import { startRedis } from "../helpers/redis"
import type { Redis } from "../helpers/redis"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { timelineOf } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

/** All that a Redis has lost that comes back empty: Medusa's repeatable jobs, and events on their way. */
async function flushAll({ url }: Redis): Promise<void> {
  const { hostname, port } = new URL(url)
  const socket = createConnection(Number(port || 6379), hostname)

  await new Promise((resolve, reject) => {
    socket.once("error", reject)
    socket.once("data", resolve)
    socket.write("FLUSHALL\r\n")
  })
  socket.destroy()
}

describe("a Redis that comes back empty", () => {
  const env: Record<string, string> = {}
  let redis: Redis

  beforeAll(async () => {
    redis = await startRedis()
    env.REDIS_URL = redis.url
  })

  const store = useStore({ options: LOOKING, env })

  afterAll(() => redis.stop())

  it("takes the scheduler along, and what was lost is found all the same", async () => {
    // What the bus has announced waits for the table, is gone with the flush, or is written: then it is removed.
    await flushAll(redis)
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    await until(async () => (await timelineOf(store, id)).length, {
      what: "the order's line",
    })
    const other = new Client({ connectionString: store.databaseUrl })
    await other.connect()
    await other.query("delete from activity_log where order_id = $1", [id])
    await other.end()

    await until(async () => (await timelineOf(store, id)).length, {
      what: "the lost line",
      timeoutMs: NEXT_LOOK_MS,
    })

    const [entry] = await store.query<{ source: string }>(
      "select source from activity_log where order_id = $1",
      [id]
    )
    expect(entry).toEqual({ source: "reconcile" })
  }, 240_000)
})

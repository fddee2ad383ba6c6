import { createConnection } from "node:net"
import { LOOKING, NEXT_LOOK_MS } from "../helpers/looks"
import { startRedis } from "../helpers/redis"
import type { Redis } from "../helpers/redis"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
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
    await flushAll(redis)
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

        return rows.length ? rows : null
      },
      { what: "the lost event", timeoutMs: NEXT_LOOK_MS }
    )

    expect(found).toContainEqual({ event_type: "order.created" })
  }, 240_000)
})

import type { AdminActivityListResponse } from "../../src/types"
import { startRedis } from "../helpers/redis"
import type { Redis } from "../helpers/redis"
import { placeOrder } from "../helpers/shop/carts"
import { jo } from "../helpers/shop/open-shop"
import { skus } from "../helpers/shop/skus"
import { colleague, integration, type Worker } from "../helpers/shop/staff"
import { tasks } from "../helpers/shop/working-day"
import {
  acceptTransfer,
  customerId,
  requestTransfer,
} from "../helpers/shop/transfers"
import { startStore } from "../helpers/start-store"
import type { Store } from "../helpers/start-store"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"
import { expectNamed, worked } from "../helpers/who"

/** The subscribers of a request run in whichever process takes the job: the request's context is not there. */
describe("who did it, and what caused it, on Redis with two processes", () => {
  const env: Record<string, string> = {}
  let redis: Redis | undefined
  let second: Store | undefined

  beforeAll(async () => {
    redis = await startRedis()
    env.REDIS_URL = redis.url
  })

  const store = useStore({ env })

  beforeAll(async () => {
    second = await startStore({ databaseUrl: store.databaseUrl, env })
  })

  // After the store's own, which needs it to the end.
  afterAll(async () => {
    await second?.stop()
    await redis?.stop()
  })

  describe.each([
    [
      "a user with a session",
      () => colleague(store.shop, { first_name: "Bo", last_name: "Quire" }),
    ],
    ["a secret API key", () => integration(store.shop, "Bookkeeping")],
  ])("%s", (_kind, hire) => {
    let worker: Worker

    beforeAll(async () => {
      worker = await hire()
    })

    it.each(tasks)("is named for $name", async (task) => {
      await expectNamed(store, worker, task)
    })
  })

  it("is a customer with a token, who is given an order", async () => {
    const { shop } = store
    const id = await customerId(shop, jo.email)
    const order = await placeOrder(shop, {
      email: "guest@example.com",
      items: { [skus.mug]: 1 },
    })
    const token = await requestTransfer(shop, order.id, jo.email)
    await acceptTransfer(shop, order.id, {
      token,
      shopper: await shop.customer(jo),
    })

    const entries = await worked(store, order.id, 2)

    expect(
      entries.map(({ event_type, actor_label, actor_id }) => [
        event_type,
        actor_label,
        actor_id === id,
      ])
    ).toEqual([
      ["order.transfer_requested", "Anna Quill", false],
      ["order.transfer_accepted", "Jo March", true],
    ])
  })

  it("is one request for what its subscribers do in another process, and nobody's doing", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: jo.email,
      items: { [skus.mug]: 1 },
      metadata: { submit: "automatically", printify: "out_of_stock_once" },
      shopper: await shop.customer(jo),
    })
    const types = [
      "order.created",
      "order.email.confirmation_sent",
      "order.submission_failed",
      "order.submission_retried",
      "order.submitted",
    ]
    const read = async () => {
      const { activities } = await shop.admin.get<AdminActivityListResponse>(
        `/admin/activity?order_id=${id}&limit=200`
      )

      return types.flatMap(
        (type) => activities.find(({ event_type }) => event_type === type) ?? []
      )
    }

    await until(async () => (await read()).length === types.length, {
      what: types.join(", "),
      timeoutMs: 30_000,
    }).catch(() => undefined /* the comparison shows what is missing */)
    const entries = await read()
    const [created] = entries

    expect(created?.caused_by).toMatch(/^req_/)
    expect(
      entries.map(({ event_type, actor_label, caused_by }) => [
        event_type,
        actor_label,
        caused_by,
      ])
    ).toEqual(
      types.map((type) => [
        type,
        type === "order.created" ? "Jo March" : null,
        created?.caused_by,
      ])
    )
  })
})

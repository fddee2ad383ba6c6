import type { AdminActivityListResponse } from "../../src/types"
import { placeOrder } from "../helpers/shop/carts"
import { jo } from "../helpers/shop/open-shop"
import { skus } from "../helpers/shop/skus"
import { colleague, integration, type Worker } from "../helpers/shop/staff"
import { tasks, tasksOfUsers } from "../helpers/shop/working-day"
import {
  acceptTransfer,
  customerId,
  requestTransfer,
} from "../helpers/shop/transfers"
import { until } from "../helpers/until"
import { useCluster } from "../helpers/use-cluster"
import { expectNamed, worked } from "../helpers/who"

/** The subscribers of a request run in whichever process takes the job: the request's context is not there. */
describe("who did it, and what caused it, on Redis with two processes", () => {
  const { store } = useCluster()

  describe.each([
    [
      "a user with a session",
      tasksOfUsers,
      () => colleague(store.shop, { first_name: "Bo", last_name: "Quire" }),
    ],
    ["a secret API key", tasks, () => integration(store.shop, "Bookkeeping")],
  ])("%s", (_kind, work, hire) => {
    let worker: Worker

    beforeAll(async () => {
      worker = await hire()
    })

    it.each(work)("is named for $name", async (task) => {
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

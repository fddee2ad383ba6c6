import type { ActivityGroupAction } from "../../src/types"
import { attentionGroups, problemOf, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { cancelOrder } from "../helpers/shop/orders"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("what can be done about a whole group", () => {
  const store = useStore()

  beforeEach(() =>
    store.query(
      "update activity_log set resolved_at = now(), resolved_by = 'x'"
    )
  )

  /** Of all groups, by type and cause. */
  const offered = async () =>
    Object.fromEntries(
      (await attentionGroups(store)).map(({ key, actions }) => [key, actions])
    )

  /** Open problems, so many for each cause; of orders that nobody knows unless it is said otherwise. */
  const insert = (
    event_type: string,
    causes: Record<string, number>,
    payload: (n: number) => object = () => ({})
  ) =>
    store.query(
      `insert into activity_log (id, event_type, level, order_id, message, payload, problem_key, occurred_at)
       select id, $2, 'error', order_id, 'm', payload, $2 || '|' || id || '||' || cause, now() - n * interval '1 second'
       from jsonb_to_recordset($1::jsonb) as row (id text, n int, order_id text, cause text, payload jsonb)`,
      [
        JSON.stringify(
          Object.entries(causes).flatMap(([cause, count]) =>
            Array.from({ length: count }, (_, n) => ({
              id: `${event_type}_${cause}_${n}_${Date.now()}`,
              n,
              cause,
              order_id: event_type.startsWith("order.") ? `order_${n}` : null,
              payload: payload(n),
            }))
          )
        ),
        event_type,
      ]
    )

  const gone: ActivityGroupAction[] = [
    {
      id: "submit_again",
      state: "impossible",
      reason: "The order is not there any more",
      reason_code: "order_gone",
    },
  ]
  const possible = (id: string) => [{ id, state: "possible" }]

  it("is possible as long as one order of it allows it, and greyed with the reason once none does", async () => {
    const problems: { id: string; order: string }[] = []
    for (let count = 0; count < 2; count += 1) {
      const { id } = await placeOrder(store.shop, {
        email: "ada@example.com",
        items: { [skus.shirt]: 1 },
        metadata: { printify: "out_of_stock" },
      })
      await refused(fulfill(store.shop, id))
      const problem = await problemOf(store, id, "order.submission_failed")
      problems.push({ id: problem.id, order: id })
    }
    const standing: unknown[] = []
    const look = async () =>
      standing.push(
        Object.values(await offered()).filter((actions) => actions.length)
      )

    for (const { id, order } of problems) {
      await look()
      await cancelOrder(store.shop, order)
      await until(
        async () =>
          (
            await store.query(
              "select 1 from activity_log where order_id = $1 and event_type = 'order.cancelled'",
              [order]
            )
          ).length,
        { what: "the cancellation to be recorded" }
      )
      // It is an answer to the problem; somebody opens that again.
      await store.shop.admin.post(`/admin/activity/${id}/reopen`)
    }
    await look()

    expect(standing).toEqual([
      [possible("submit_again")],
      [possible("submit_again")],
      [
        [
          {
            id: "submit_again",
            state: "impossible",
            reason: "The order is cancelled",
            reason_code: "order_cancelled",
          },
        ],
      ],
    ])
  })

  it("is running exports again, of imports why not, and nothing for what others synchronize", async () => {
    const sync = (action: string, provider: string) => (n: number) => ({
      provider,
      action,
      subject: ["Product", "Order"][n],
      select: ["id"],
      filter: {},
    })
    await insert("sync.failed", { exports: 2 }, sync("export", "medusa"))
    await insert("sync.failed", { imports: 2 }, sync("import", "medusa"))
    await insert("sync.failed", { erp: 2 }, sync("export", "erp"))

    expect(await offered()).toEqual({
      "sync.failed|exports": possible("run_again"),
      "sync.failed|imports": [
        {
          id: "run_again",
          state: "impossible",
          reason:
            "Medusa does not keep the file of an import that failed: upload it again",
          reason_code: "import_file",
        },
      ],
      "sync.failed|erp": [],
    })
  })

  it("is completing carts where a checkout broke off, and nothing where no cart is known", async () => {
    await insert("system.action_failed", { books: 2 }, (n) => ({
      cart_id: `cart_${n}`,
    }))
    await insert("system.action_failed", { index: 2 })

    expect(await offered()).toEqual({
      "system.action_failed|books": [
        expect.objectContaining({
          id: "complete_cart",
          state: "impossible",
          reason_code: "cart_gone",
        }),
      ],
      "system.action_failed|index": [],
    })
  })

  it("says where the reasons differ that each has its own", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
    })
    await insert("order.submission_failed", { ink: 2 })
    // Of an order that is there nobody knows what was to be sent.
    await store.query(
      "update activity_log set order_id = $1 where resolved_at is null and order_id = 'order_0'",
      [id]
    )

    expect(await offered()).toEqual({
      "order.submission_failed|ink": [
        expect.objectContaining({
          state: "impossible",
          reason_code: "various",
        }),
      ],
    })
  })

  it("is nothing for wrong addresses, which each have another right one", async () => {
    await insert("email.bounced", { full: 2 }, (n) => ({
      notification_id: `noti_${n}`,
    }))

    expect(await offered()).toEqual({ "email.bounced|full": [] })
  })

  it("is asked of few: of a large group, and of many groups, the rest are taken as possible", async () => {
    await insert("order.submission_failed", {
      a: 10,
      b: 10,
      c: 11,
      d: 10,
      e: 10,
      f: 10,
      g: 10,
    })

    const standing = Object.values(await offered())

    expect(
      standing.filter(([action]) => action?.state === "impossible")
    ).toEqual([gone, gone, gone, gone])
    expect(
      standing.filter(([action]) => action?.state === "possible")
    ).toHaveLength(3)
  })

  it("is nothing for one entry, which has its own", async () => {
    await insert("order.submission_failed", { alone: 1 })

    expect(await offered()).toEqual({ "order.submission_failed|alone": [] })
  })
})

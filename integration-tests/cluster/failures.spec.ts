import { entriesOf, openProblems, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useCluster } from "../helpers/use-cluster"

describe("two processes on Redis: bus, workflow engine, locking", () => {
  const { store } = useCluster({ env: { INK_INTERVAL_MS: "1000" } })

  const order = async (metadata: Record<string, unknown>) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      metadata,
    })

    return id
  }

  const story = async (id: string) => {
    const { activities } = await store.shop.admin.get<{
      activities: { level: string; event_type: string; message: string }[]
    }>(`/admin/orders/${id}/activity`)

    return activities.filter(({ event_type }) =>
      event_type.startsWith("order.sub")
    )
  }

  it("tells of a submission by hand on its order, and closes it", async () => {
    const id = await order({ printify: "out_of_stock_once" })

    await refused(fulfill(store.shop, id))
    await until(async () => (await openProblems(store, id)).length, {
      what: "the problem",
    })
    await fulfill(store.shop, id)

    await until(async () => (await story(id)).length === 3, {
      what: "3 lines",
    })
    expect((await story(id)).map(({ event_type }) => event_type)).toEqual([
      "order.submission_failed",
      "order.submission_retried",
      "order.submitted",
    ])
    expect(await openProblems(store, id)).toEqual([])
  })

  it("finds the order of a subscriber's workflow, in whichever process it runs", async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(() =>
        order({ submit: "automatically", printify: "address_rejected" })
      )
    )

    for (const id of ids) {
      const problem = await until(
        async () =>
          (await openProblems(store, id)).find(
            ({ occurrences }) => occurrences === 3
          ),
        { what: `three attempts of ${id}`, timeoutMs: 30_000 }
      )
      expect(problem).toMatchObject({
        event_type: "order.submission_failed",
        payload: { code: "address_invalid" },
      })
      expect(await story(id)).toHaveLength(5)
    }
  })

  it("tells of a workflow in the background on its order, once", async () => {
    const id = await order({})

    await store.shop.admin.post("/admin/plates", {
      order_id: id,
      fault: "the acid ran out",
      later: true,
    })

    await until(async () => (await openProblems(store, id)).length, {
      what: "the problem",
      timeoutMs: 30_000,
    })
    expect(
      (await openProblems(store, id)).map(({ message, occurrences }) => [
        message,
        occurrences,
      ])
    ).toEqual([['"inkwell-make-plates-later" failed: the acid ran out', 1]])
  })

  it("counts a job's failures in one row, over both processes", async () => {
    const { stores } = await store.shop.admin.get<{ stores: { id: string }[] }>(
      "/admin/stores"
    )
    await store.shop.admin.post(`/admin/stores/${stores[0]?.id ?? ""}`, {
      metadata: { ink_tanks: "silent" },
    })

    await until(
      async () => {
        const entries = await entriesOf(store, "system.action_failed")

        return entries.find(({ occurrences }) => occurrences >= 3)
      },
      { what: "three runs", timeoutMs: 30_000 }
    )

    expect(await entriesOf(store, "system.action_failed")).toHaveLength(1)
  })
})

import { attentionGroups, openProblems } from "../helpers/attention"
import { ApiError } from "../helpers/api-client"
import { failedSubmission } from "../helpers/failed-submission"
import { killGroup } from "../helpers/run-medusa"
import { ended, press, pressGroup } from "../helpers/shop/acting"
import { openShop } from "../helpers/shop/open-shop"
import { until } from "../helpers/until"
import { useCluster } from "../helpers/use-cluster"

/** The job that goes on with runs comes once a minute. */
const GONE_ON_WITHIN_MS = 180_000

const WORDS = [
  "It is being tried at this moment",
  "This is dealt with already",
  "Nothing of it is left to submit",
]

describe("mending from two processes on Redis", () => {
  const cluster = useCluster()
  const { store } = cluster

  const second = () => {
    const [other] = cluster.others
    if (!other) throw new Error("the second process does not run")

    return other
  }

  /** Orders whose submission failed, and would be taken now in whichever process. */
  const failedOrders = async (count: number) => {
    const ids: string[] = []

    for (let order = 0; order < count; order += 1) {
      const { id } = await failedSubmission(store, { printify: "out_of_stock" })
      await store.shop.admin.post(`/admin/orders/${id}`, {
        metadata: { printify: "" },
      })
      ids.push(id)
    }

    return ids
  }

  const fulfillmentsOf = (ids: string[]) =>
    store.query<{ order_id: string; count: number }>(
      "select order_id, count(*)::int as count from order_fulfillment where order_id = any($1) group by order_id",
      [ids]
    )

  it("twenty presses at once over both make one attempt; the others are told why", async () => {
    const [id = ""] = await failedOrders(1)
    const [problem] = await openProblems(store, id)
    const other = await openShop(second().url)

    const pressed = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        press(index % 2 ? other : store.shop, problem?.id ?? "", {
          action: "submit_again",
        })
      )
    )
    const declined = pressed.flatMap((each) =>
      each.status === "rejected" ? [each.reason as unknown] : []
    )

    expect(declined).toHaveLength(19)
    for (const error of declined) {
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({ status: 409 })
      expect(WORDS).toContain(
        (error as ApiError & { body: { message: string } }).body.message // seen above
      )
    }
    expect(await fulfillmentsOf([id])).toEqual([{ order_id: id, count: 1 }])
    expect(await openProblems(store, id)).toEqual([])
  })

  it("goes on with the run of a process that was killed: no order is attempted twice", async () => {
    const ids = await failedOrders(6)
    const group = await until(
      async () =>
        (await attentionGroups(store)).find(
          ({ orders }) => orders === ids.length
        ),
      { what: "the group" }
    )
    const begun = await pressGroup(await openShop(second().url), group.key, {
      action: "submit_again",
    })
    await until(
      async () => {
        const [run] = await store.query<{ begun: number }>(
          "select begun from activity_log_run where id = $1",
          [begun.id]
        )

        return (run?.begun ?? 0) >= 2
      },
      { what: "the run to be under way", intervalMs: 5 }
    )

    killGroup(second().pid, "SIGKILL")
    await second().ended
    const run = await ended(store.shop, begun.id, GONE_ON_WITHIN_MS)

    expect(run).toMatchObject({ total: 6, done: 6, failed: 0 })
    // The one that was being tried when the process ended: nobody knows what became of it.
    expect(run.skipped).toBeLessThanOrEqual(1)
    const made = await fulfillmentsOf(ids)
    expect(made.every(({ count }) => count === 1)).toBe(true)
    expect(made.length).toBeGreaterThanOrEqual(run.succeeded)
    expect(
      await store.query(
        "select 1 from activity_log where order_id = any($1) and event_type = 'order.submission_failed'",
        [ids]
      )
    ).toHaveLength(ids.length)
  }, 300_000)
})

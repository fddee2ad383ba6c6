import type { AdminActivityRunResponse } from "../../src/types"
import { attentionGroups, openProblems } from "../helpers/attention"
import { failedSubmission } from "../helpers/failed-submission"
import { feedOf, lineOf } from "../helpers/feed"
import { declined, ended, pressGroup } from "../helpers/shop/acting"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("mending a whole group", () => {
  const store = useStore()

  /** So many orders whose submission fails for one cause, and the key of their group. */
  const failedOrders = async (printify: string, count: number) => {
    const ids: string[] = []

    for (let order = 0; order < count; order += 1) {
      const { id } = await failedSubmission(store, { printify })
      ids.push(id)
    }

    const group = await until(
      async () =>
        (await attentionGroups(store)).find(({ orders }) => orders === count),
      { what: `a group of ${count} orders` }
    )

    return { ids, key: group.key }
  }

  const attempts = async (id: string) => {
    const rows = await store.query<{ event_type: string }>(
      "select event_type from activity_log where order_id = $1 and event_type in ('order.submission_failed', 'order.submitted')",
      [id]
    )

    return rows.length
  }

  it("asks for a confirmation where one of them may have been taken, and mends each", async () => {
    const { ids, key } = await failedOrders("unavailable_once", 3)

    const unconfirmed = await declined(
      pressGroup(store.shop, key, { action: "submit_again" })
    )
    const begun = await pressGroup(store.shop, key, {
      action: "submit_again",
      confirm: true,
    })
    const run = await ended(store.shop, begun.id)

    expect(unconfirmed.status).toBe(409)
    expect(begun).toMatchObject({ total: 3, state: "running" })
    expect(run).toMatchObject({
      total: 3,
      done: 3,
      succeeded: 3,
      failed: 0,
      skipped: 0,
      state: "completed",
    })
    expect(await openProblems(store)).toEqual([])
    expect(await Promise.all(ids.map(attempts))).toEqual([2, 2, 2])
    const [entry] = await until(
      async () => {
        const entries = await feedOf(store, "activity_log.run_completed")

        return entries.length ? entries : null
      },
      { what: "the end to be recorded" }
    )
    expect(entry && lineOf(entry)).toBe(
      'info activity_log.run_completed: "submit_again" over 3 entries ended — 3 succeeded, 0 failed, 0 skipped'
    )
    expect(entry?.actor_label).toBe("Anna Quill")
  })

  it("begun twice is begun once", async () => {
    const { key } = await failedOrders("rate_limited_once", 2)

    const pressed = await Promise.allSettled([
      pressGroup(store.shop, key, { action: "submit_again" }),
      pressGroup(store.shop, key, { action: "submit_again" }),
      pressGroup(store.shop, key, { action: "submit_again" }),
    ])
    const begun = pressed.flatMap((each) =>
      each.status === "fulfilled" ? [each.value] : []
    )

    expect(begun).toHaveLength(1)
    expect(await ended(store.shop, begun[0]?.id ?? "")).toMatchObject({
      succeeded: 2,
    })
  })

  it("stops by itself after five failures of one cause, and goes no further than it is told", async () => {
    const { ids, key } = await failedOrders("address_rejected", 7)

    const run = await ended(
      store.shop,
      (await pressGroup(store.shop, key, { action: "submit_again" })).id
    )
    const stopped = await store.shop.admin.post<AdminActivityRunResponse>(
      `/admin/activity/runs/${run.id}/stop`
    )

    expect(run).toMatchObject({ done: 5, failed: 5, state: "stopped" })
    expect(run.stopped_because).toMatch(/^5 in a row failed for one cause: /)
    expect(stopped.run).toEqual(run)
    const [entry] = await until(
      async () =>
        (await feedOf(store, "activity_log.run_completed")).filter(
          ({ payload }) => payload.run_id === run.id
        ),
      { what: "the end to be recorded" }
    )
    expect(entry?.payload).toMatchObject({
      reason: run.stopped_because,
      stopped_by: "failures",
      in_a_row: 5,
      cause: run.stopped_because?.split(": ").slice(1).join(": "),
    })
    const made = await Promise.all(ids.map(attempts))
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(7 + 5)
  })

  it("survives a process that is killed: each order is attempted once more, at most", async () => {
    await store.shop.admin.post("/admin/activity/resolve", {
      filter: { attention: true },
    })
    const { ids, key } = await failedOrders("out_of_stock", 6)
    // The printer has it again: another process of the store knows nothing of what failed in this one.
    for (const orderId of ids) {
      await store.shop.admin.post(`/admin/orders/${orderId}`, {
        metadata: { printify: "" },
      })
    }
    const { id } = await pressGroup(store.shop, key, { action: "submit_again" })
    await until(
      async () => {
        const [run] = await store.query<{ begun: number }>(
          "select begun from activity_log_run where id = $1",
          [id]
        )

        return (run?.begun ?? 0) >= 2
      },
      { what: "the run to be under way", intervalMs: 5 }
    )

    await store.kill()
    await store.restart()

    const run = await ended(store.shop, id, 120_000)
    expect(run).toMatchObject({ total: 6, done: 6, failed: 0 })
    expect(run.skipped).toBeLessThanOrEqual(1)
    const sent = await store.query<{ order_id: string; count: number }>(
      "select order_id, count(*)::int as count from order_fulfillment where order_id = any($1) group by order_id",
      [ids]
    )
    expect(sent.every(({ count }) => count === 1)).toBe(true)
  })

  it("takes the oldest of more than one run works through, and says so before", async () => {
    const key = "order.submission_failed|flood"
    await store.query(
      `insert into activity_log (id, event_type, level, order_id, message, payload, problem_key, occurred_at, last_occurred_at)
       select 'actlog_flood_' || n, 'order.submission_failed', 'error', 'order_' || n, 'm', '{}',
         'order.submission_failed|order_' || n || '||flood', now() - n * interval '1 second',
         -- What came last says nothing of which is the oldest.
         now() - (10005 - n) * interval '1 millisecond'
       from generate_series(1, 10005) as n`
    )
    const [group] = (await attentionGroups(store)).filter(
      (each) => each.key === key
    )

    const { id, total } = await pressGroup(store.shop, key, {
      action: "submit_again",
    })
    await store.shop.admin.post(`/admin/activity/runs/${id}/stop`)

    const ids = await store.query(
      "select entry_ids ->> 0 as first, entry_ids ->> 9999 as last from activity_log_run where id = $1",
      [id]
    )
    expect(group).toMatchObject({
      entries: 10_005,
      actions: [{ id: "submit_again", takes_oldest: 10_000 }],
    })
    expect(total).toBe(10_000)
    expect(ids).toEqual([
      { first: "actlog_flood_10005", last: "actlog_flood_6" },
    ])
  })

  it("takes all of a group that a run can work through", async () => {
    const key = "order.submission_failed|stream"
    await store.query(
      `insert into activity_log (id, event_type, level, order_id, message, payload, problem_key, occurred_at)
       select 'actlog_stream_' || n, 'order.submission_failed', 'error', 'order_' || n, 'm', '{}',
         'order.submission_failed|order_' || n || '||stream', now() - n * interval '1 second'
       from generate_series(1, 1200) as n`
    )
    const [group] = (await attentionGroups(store)).filter(
      (each) => each.key === key
    )

    const { id } = await pressGroup(store.shop, key, { action: "submit_again" })
    const run = await ended(store.shop, id, 120_000)

    expect(group?.actions).toEqual([{ id: "submit_again", state: "possible" }])
    // No such orders: each was looked at, and left as it is.
    expect(run).toMatchObject({
      total: 1200,
      done: 1200,
      skipped: 1200,
      state: "completed",
    })
  }, 180_000)

  it("is 404 where no such group, action or run is", async () => {
    const unknown = [
      pressGroup(store.shop, "order.shipped|x", { action: "submit_again" }),
      store.shop.admin.get("/admin/activity/runs/actrun_none"),
      store.shop.admin.post("/admin/activity/runs/actrun_none/stop"),
    ]

    const answers = await Promise.all(unknown.map(declined))

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})

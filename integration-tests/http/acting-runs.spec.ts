import type {
  AdminActivityRunResponse,
  AdminActivityRunsResponse,
} from "../../src/types"
import { attentionGroups } from "../helpers/attention"
import { failedSubmission } from "../helpers/failed-submission"
import { feedOf } from "../helpers/feed"
import { runJob } from "../helpers/run-job"
import { ended, pressGroup } from "../helpers/shop/acting"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

type Row = {
  id: string
  input: Record<string, unknown>
  state: string
  last_cause: string | null
}

describe("runs over groups", () => {
  const store = useStore()

  const runs = async () =>
    (
      await store.shop.admin.get<AdminActivityRunsResponse>(
        "/admin/activity/runs"
      )
    ).runs

  /** As a process leaves one behind that was started with an address. */
  const leave = (
    id: string,
    {
      to,
      state = "running",
      age = "0",
    }: { to: string; state?: string; age?: string }
  ) =>
    store.query(
      `insert into activity_log_run
         (id, action, group_key, entry_ids, input, actor_type, actor_id, total, state, last_cause, created_at, updated_at)
       values ($1, 'send_again', 'email.failed|x', '[]', $2, 'user', 'user_1', 0, $3, $4,
         now() - $5::interval, now() - $5::interval)`,
      [
        id,
        JSON.stringify({ confirm: true, to }),
        state,
        `550 no such mailbox: ${to}`,
        age,
      ]
    )

  const kept = async () =>
    await store.query<Row>(
      "select id, input, state, last_cause from activity_log_run where id like 'actrun_left%' order by id"
    )

  it("are listed while they are going and after their end, the newest first", async () => {
    expect(await runs()).toEqual([])
    for (const email of ["ada@example.com", "bea@example.com"]) {
      await failedSubmission(store, { printify: "rate_limited_once", email })
    }
    const group = await until(
      async () =>
        (await attentionGroups(store)).find(({ orders }) => orders === 2),
      { what: "the group" }
    )

    const begun = await pressGroup(store.shop, group.key, {
      action: "submit_again",
    })
    const going = await runs()
    const over = await ended(store.shop, begun.id)

    expect(begun).toMatchObject({ state: "running", ended_at: null })
    expect(going.map(({ id }) => id)).toEqual([begun.id])
    expect(over).toMatchObject({ state: "completed", succeeded: 2 })
    expect(Date.parse(over.ended_at ?? "")).toBeGreaterThan(
      Date.parse(over.created_at)
    )
    expect(await runs()).toEqual([over])
    await leave("actrun_0old", {
      to: "x@example.com",
      state: "stopped",
      age: "1 hour",
    })
    expect(await runs()).toEqual([over])
  })

  it("forget an address that is erased: one that was still to use it is stopped", async () => {
    await leave("actrun_left1", { to: "bea@example.com" })
    await leave("actrun_left2", { to: "Bea@example.com", state: "completed" })
    await leave("actrun_left3", { to: "abea@example.com", state: "completed" })

    await store.shop.admin.post("/admin/activity/erase", {
      email: "bea@example.com",
    })

    expect(await kept()).toEqual([
      {
        id: "actrun_left1",
        input: { confirm: true, to: "[erased]" },
        state: "stopped",
        last_cause: "550 no such mailbox: [erased]",
      },
      {
        id: "actrun_left2",
        input: { confirm: true, to: "[erased]" },
        state: "completed",
        last_cause: "550 no such mailbox: [erased]",
      },
      expect.objectContaining({
        id: "actrun_left3",
        input: { confirm: true, to: "abea@example.com" },
      }),
    ])
  })

  it("forget every address of a customer that is erased", async () => {
    const { customers } = await store.shop.admin.get<{
      customers: { id: string; email: string }[]
    }>("/admin/customers?email=ada@example.com")
    await leave("actrun_left4", { to: "ada@example.com", state: "stopped" })

    await store.shop.admin.post("/admin/activity/erase", {
      customer_id: customers[0]?.id,
    })

    expect(
      (await kept()).find(({ id }) => id === "actrun_left4")?.input
    ).toEqual({ confirm: true, to: "[erased]" })
  })

  it("that a killed process left behind say that they ended, also where they are stopped", async () => {
    await leave("actrun_left7", { to: "x@example.com" })

    const { run } = await store.shop.admin.post<AdminActivityRunResponse>(
      "/admin/activity/runs/actrun_left7/stop"
    )

    expect(run).toMatchObject({ state: "stopped", done: 0 })
    const [entry] = await until(
      async () =>
        (await feedOf(store, "activity_log.run_completed")).filter(
          ({ payload }) => payload.run_id === "actrun_left7"
        ),
      { what: "the end to be recorded" }
    )
    expect(entry?.payload).toMatchObject({ reason: "Stopped by a person" })
  })

  it("are removed with the entries of their time, but for those that are going", async () => {
    await leave("actrun_left5", { to: "x", state: "completed", age: "91 days" })
    await leave("actrun_left6", { to: "x", state: "completed", age: "89 days" })

    await runJob(store, "prune-activity-log")

    const ids = (await kept()).map(({ id }) => id)
    expect(ids).not.toContain("actrun_left5")
    expect(ids).toContain("actrun_left6")
  })
})

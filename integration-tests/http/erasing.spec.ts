import type { AdminActivityErasureResponse } from "../../src/types"
import { apiClient } from "../helpers/api-client"
import { feedOf } from "../helpers/feed"
import { runJob } from "../helpers/run-job"
import { record } from "../helpers/shop/activities"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const RESUME = "activity-log-resume-erasures"

describe("an erasure that a process left behind", () => {
  const store = useStore()

  it("is gone on with, says how far it is, and forgets whom it was about", async () => {
    await record(store.shop, {
      event_type: "support.called",
      message: "bea@example.com called",
    })
    await store.query(
      `insert into activity_log_erasure (id, person, actor_type, actor_id, total)
       values ('acters_left', $1, 'user', 'user_1', 5)`,
      [
        JSON.stringify({
          names: ["bea@example.com"],
          orderIds: [],
          customerIds: [],
        }),
      ]
    )
    const path = "/admin/activity/erasures/acters_left"
    const erasure = async () =>
      (await store.shop.admin.get<AdminActivityErasureResponse>(path)).erasure

    await until(
      async () => {
        await runJob(store, RESUME)

        return (await erasure()).state === "completed"
      },
      { what: "the end of the erasure", intervalMs: 1000 }
    )

    const { checked, total, erased } = await erasure()
    expect(erased).toBe(1)
    expect(checked).toBe(total)
    expect(
      await store.query("select person from activity_log_erasure")
    ).toEqual([{ person: null }])
    expect(
      await store.query(
        "select message from activity_log where event_type = 'support.called'"
      )
    ).toEqual([{ message: "[erased] called" }])
    // However often it is gone on with, it is said once.
    await runJob(store, RESUME)
    const said = await feedOf(store, "activity_log.erased")
    expect(said.map(({ payload }) => payload.entries)).toEqual([1])
  })

  it("is gone on with although an older one fails each time", async () => {
    await store.query(
      `insert into activity_log_erasure (id, person, actor_type, actor_id, total, created_at)
       values ('acters_broken', '{}', 'user', 'user_1', 5, now() - interval '1 day'),
         ('acters_next', $1, 'user', 'user_1', 5, now())`,
      [
        JSON.stringify({
          names: ["ned@example.com"],
          orderIds: [],
          customerIds: [],
        }),
      ]
    )

    await until(
      async () => {
        await runJob(store, RESUME)
        const [next] = await store.query<{ state: string }>(
          "select state from activity_log_erasure where id = 'acters_next'"
        )

        return next?.state === "completed"
      },
      { what: "the end of the younger erasure", intervalMs: 1000 }
    )

    const broken = await store.query(
      "delete from activity_log_erasure where id = 'acters_broken' returning state"
    )
    expect(broken).toEqual([{ state: "running" }])
  })

  it("is nobody's business without the right", async () => {
    await expect(
      store.shop.admin.get("/admin/activity/erasures/acters_none")
    ).rejects.toMatchObject({ status: 404 })
    await expect(
      apiClient({ url: store.shop.url }).get(
        "/admin/activity/erasures/acters_left"
      )
    ).rejects.toMatchObject({ status: 401 })
  })
})

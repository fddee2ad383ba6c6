import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("a store with options of its own", () => {
  const store = useStore({
    options: { retention: { days: 30, schedule: "* * * * *" } },
  })

  it("prunes at the time it was told, keeps open problems, and says so", async () => {
    await store.query(
      `insert into activity_log (id, event_type, level, message, occurred_at, created_at, resolved_at)
       values ('old_info', 'a', 'info', 'm', now(), now() - interval '31 days', null),
              ('old_open', 'a', 'error', 'm', now(), now() - interval '31 days', null),
              ('old_done', 'a', 'error', 'm', now(), now() - interval '31 days', now()),
              ('younger', 'a', 'info', 'm', now(), now() - interval '29 days', null)`
    )

    await until(
      async () =>
        (
          await store.query(
            "select 1 from activity_log where event_type = 'activity_log.pruned'"
          )
        ).length,
      { what: "the prune job", timeoutMs: 90_000, intervalMs: 500 }
    )

    expect(
      await store.query(
        "select id from activity_log where event_type = 'a' order by id"
      )
    ).toEqual([{ id: "old_open" }, { id: "younger" }])
    expect(
      await store.query(
        "select level, message, payload from activity_log where event_type = 'activity_log.pruned'"
      )
    ).toEqual([
      {
        level: "info",
        message: "2 entries older than 30 days removed",
        payload: { removed: 2, days: 30 },
      },
    ])
  }, 100_000)
})

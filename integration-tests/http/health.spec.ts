import type { ActivityHealth } from "../../src/types"
import { createdKey } from "../../src/catalog/facts/order"
import { idSince } from "../../src/recording/wording/medusa-ids"
import { feedLines, feedOf } from "../helpers/feed"
import { runJob } from "../helpers/run-job"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

/** The check runs every 20 seconds, and the pulse is taken with the first one. */
const CHECKED_WITHIN_MS = 90_000
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const WEEK_MS = 7 * 24 * HOUR_MS
const WEEKS = 9

describe("the health of the log", () => {
  // By whose clocks: what a change of clocks makes of the weeks before is in modules/pulse-clocks.spec.ts.
  const store = useStore({ options: { pulse: { timeZone: "UTC" } } })

  let copied = 0

  /** The shop has run all the time since then. */
  const pretendUpSince = (since: string) =>
    store.query(
      `insert into activity_log_state (key, value) values ('watching:up', $1::jsonb)
       on conflict (key) do update set value = excluded.value`,
      [JSON.stringify({ since, at: new Date().toISOString() })]
    )

  const health = () =>
    store.shop.admin.get<ActivityHealth>("/admin/activity/health")
  const healthOnce = async (
    what: string,
    isSo: (health: ActivityHealth) => boolean
  ) => {
    await until(async () => isSo(await health()), {
      what,
      timeoutMs: CHECKED_WITHIN_MS,
      intervalMs: 500,
    })

    return await health()
  }

  it("is well where everything runs: the observer is proven, and each own job is known", async () => {
    const { ok, problems, observer, jobs, waiting, gaps, backfill } =
      await healthOnce("a job that ran", ({ jobs }) =>
        jobs.some(({ last_run_at }) => last_run_at !== null)
      )

    expect({ ok, problems }).toEqual({ ok: true, problems: [] })
    expect(observer).toEqual({
      is_installed: true,
      proven_at: expect.any(String) as string,
      unseen: [],
    })
    expect(jobs.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "activity-log-find-missed-facts",
        "activity-log-find-missed-notifications",
        "prune-activity-log",
      ])
    )
    expect(waiting).toEqual({ entries: 0, is_refused: false })
    expect(gaps.open).toBe(0)
    // A shop without orders has no past.
    expect(backfill).toMatchObject({ state: "done", total: 0, done: 0 })
  }, 120_000)

  it("says that events do not arrive where the newest orders are known without them", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    await until(async () => (await feedOf(store, "order.created")).length > 0, {
      what: "the order's event",
    })
    const older = idSince("order", new Date(Date.now() - 5 * MINUTE_MS))
    await store.query(
      `update "order" set id = $2, created_at = now() - interval '5 minutes' where id = $1`,
      [id, older]
    )
    await pretendUpSince(new Date(Date.now() - HOUR_MS).toISOString())
    const lost = await health()
    expect(lost.bus.delivers).toBe(false)
    expect(lost.problems.map(({ code }) => code)).toEqual(["bus_silent"])

    await store.query(
      "update activity_log set dedupe_key = $1 where event_type = 'order.created' and source = 'event'",
      [createdKey(older)]
    )
    expect(await health()).toMatchObject({
      ok: true,
      bus: { delivers: true, newest_event_at: expect.any(String) as string },
    })
    await store.query(`update "order" set id = $1 where id = $2`, [id, older])
  })

  it("is well where the log is installed into a shop that had orders: their events came before it", async () => {
    const [placed] = await store.query<{ id: string }>(`select id from "order"`)
    const older = idSince("order", new Date(Date.now() - 5 * MINUTE_MS))
    await store.query(
      `update "order" set id = $2, created_at = now() - interval '5 minutes' where id = $1`,
      [placed?.id, older]
    )
    await store.query("truncate activity_log, activity_log_state")
    await store.restart()

    const { ok, problems, bus } = await healthOnce(
      "a log that is well",
      ({ ok }) => ok
    )

    expect({ ok, problems, bus }).toEqual({
      ok: true,
      problems: [],
      bus: { newest_row_at: null, newest_event_at: null, delivers: null },
    })
    await store.query(`update "order" set id = $1 where id = $2`, [
      placed?.id,
      older,
    ])
  }, 180_000)

  it("says which job the scheduler has forgotten, as a problem that its next run closes", async () => {
    const daysAgo = new Date(Date.now() - 10 * 24 * HOUR_MS).toISOString()
    await pretendUpSince(daysAgo)
    await store.query(
      `insert into activity_log_state (key, value) values ('watching:job:job-prune-activity-log', $1::jsonb)
       on conflict (key) do update set value = excluded.value`,
      [JSON.stringify({ seen_at: daysAgo, ran_at: daysAgo })]
    )

    const { problems, jobs } = await healthOnce(
      "an overdue job",
      ({ ok }) => !ok
    )
    expect(problems.map(({ code }) => code)).toEqual(["jobs_overdue"])
    expect(
      jobs.filter(({ is_overdue }) => is_overdue).map(({ name }) => name)
    ).toEqual(["prune-activity-log"])
    expect(
      await feedLines(store, {
        types: ["job.overdue"],
        count: 1,
        timeoutMs: CHECKED_WITHIN_MS,
      })
    ).toEqual([
      'warning job.overdue: "prune-activity-log" has not run at the last three of its times — 17 3 * * *',
    ])

    await runJob(store, "prune-activity-log")
    await healthOnce("a job that runs again", ({ ok }) => ok)
    await until(
      async () =>
        (await feedOf(store, "job.overdue")).every(
          ({ resolved_by }) => resolved_by === "system"
        ),
      { what: "the closed problem", timeoutMs: CHECKED_WITHIN_MS }
    )
  }, 300_000)

  it("notices that no orders come where sixty an hour are usual, and when they come again", async () => {
    const [placed] = await store.query<{ id: string }>(
      `select id from "order" limit 1`
    )
    const copyAt = async (dates: Date[]) => {
      const copies = dates.map((date) => ({
        id: `${idSince("order", date).slice(0, -6)}${String((copied += 1)).padStart(6, "0")}`,
        created_at: date.toISOString(),
        display_id: 10_000 + copied,
      }))
      await store.query(
        `insert into "order" select made.* from "order" as placed,
           jsonb_array_elements($2::jsonb) as copy,
           jsonb_populate_record(null::"order", to_jsonb(placed) || copy) as made
         where placed.id = $1`,
        [placed?.id, JSON.stringify(copies)]
      )
    }
    const weeksAgo = new Date(Date.now() - WEEKS * WEEK_MS)
    await pretendUpSince(weeksAgo.toISOString())
    // One a minute in the same four hours of each week before, and none in the last hour.
    await copyAt(
      Array.from({ length: WEEKS }, (_, week) =>
        Array.from(
          { length: 240 },
          (_, minute) =>
            new Date(
              Date.now() - (week + 1) * WEEK_MS - (minute - 30) * MINUTE_MS
            )
        )
      ).flat()
    )

    const lines = await feedLines(store, {
      types: ["shop.quiet"],
      count: 1,
      timeoutMs: 2 * CHECKED_WITHIN_MS,
    })
    expect(lines).toEqual([
      expect.stringMatching(
        /^warning shop\.quiet: [01] orders? in the last 1 hour, where about (59|60|61) were to be expected/
      ),
    ])

    await copyAt(Array.from({ length: 40 }, (_, n) => new Date(Date.now() + n)))
    await until(
      async () =>
        (await feedOf(store, "shop.quiet")).every(
          ({ resolved_by }) => resolved_by === "system"
        ),
      { what: "the orders that came again", timeoutMs: 2 * CHECKED_WITHIN_MS }
    )
  }, 500_000)

  it("refuses a question that it does not know, and who is nobody", async () => {
    await expect(
      store.shop.admin.get("/admin/activity/health?deep=true")
    ).rejects.toThrow(/400/)
    expect(
      (await fetch(`${store.shop.url}/admin/activity/health`)).status
    ).toBe(401)
  })
})

import { Client } from "pg"
import {
  onProblemChanges,
  type ProblemChange,
} from "../../src/modules/activity-log/attention/problem-changes"
import { statementsOf } from "../helpers/statements-of"
import { useActivityLog } from "../helpers/use-activity-log"

const MANY = 10_000
const tomorrow = () => new Date(Date.now() + 86_400_000)

describe("snoozing and assigning many problems", () => {
  const log = useActivityLog()

  beforeEach(() =>
    log.query(
      `insert into activity_log (id, event_type, level, message, occurred_at)
       select 'p' || lpad(n::text, 5, '0'), 'x.y', 'error', 'm', now() from generate_series(1, ${MANY}) n`
    )
  )

  /** How many rows each UPDATE was about. */
  const batchesOf = async (call: () => Promise<unknown>) =>
    (await statementsOf(call)).flatMap(({ text, values }) => {
      const ids = values.find((value) => Array.isArray(value))

      return text.trim().startsWith("update") ? [ids?.length] : []
    })

  const changed = async (condition: string) =>
    (
      await log.query<{ count: number }>(
        `select count(*)::int as count from activity_log where ${condition}`
      )
    )[0]?.count

  it.each([
    ["by a filter", () => Promise.resolve({ filter: {} })],
    [
      "by their ids",
      async () => ({
        ids: (
          await log.query<{ id: string }>("select id from activity_log")
        ).map(({ id }) => id),
      }),
    ],
  ])("%s takes a thousand rows at a time", async (_, chosen) => {
    const which = await chosen()
    const { openProblems } = log.service

    expect(
      await batchesOf(() => openProblems.snoozeMany(which, tomorrow()))
    ).toEqual(Array.from({ length: 10 }, () => 1000))
    expect(await changed("snoozed_until is not null")).toBe(MANY)

    expect(await openProblems.assignMany(which, "user_anna")).toBe(MANY)
    expect(await openProblems.assignMany(which, "user_anna")).toBe(0)
    expect(await changed("assigned_to = 'user_anna'")).toBe(MANY)
  })

  it("opens and closes nothing, so nothing is announced", async () => {
    const heard: ProblemChange[] = []
    const stop = onProblemChanges((changes) => heard.push(...changes))

    await log.service.openProblems.snoozeMany({ filter: {} }, tomorrow())
    await log.service.openProblems.assignMany({ filter: {} }, "user_anna")

    stop()
    expect(heard).toEqual([])
    expect(await changed("resolved_at is null")).toBe(MANY)
  })

  it("leaves the rest as it was where a row is locked for long, and is done with the next request", async () => {
    const other = new Client({ connectionString: log.databaseUrl })
    const assign = () =>
      log.service.openProblems.assignMany({ filter: {} }, "user_anna")
    await other.connect()

    try {
      await other.query("begin")
      await other.query(
        "select 1 from activity_log where id = 'p09500' for update"
      )

      await expect(assign()).rejects.toThrow(/lock timeout/)
      expect(await changed("assigned_to = 'user_anna'")).toBe(9000)
    } finally {
      await other.end()
    }

    expect(await assign()).toBe(1000)
  })
})

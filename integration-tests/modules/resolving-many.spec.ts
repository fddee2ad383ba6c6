import { Client } from "pg"
import {
  onProblemChanges,
  type ProblemChange,
} from "../../src/modules/activity-log/attention/problem-changes"
import { useActivityLog } from "../helpers/use-activity-log"

describe("resolving many problems", () => {
  const log = useActivityLog()

  beforeEach(() =>
    log.query(
      `insert into activity_log (id, event_type, level, message, occurred_at)
       select 'p' || lpad(n::text, 5, '0'), 'x.y', 'error', 'm', now() from generate_series(1, 2500) n`
    )
  )

  const openOnes = async () =>
    (
      await log.query<{ count: number }>(
        "select count(*)::int as count from activity_log where resolved_at is null"
      )
    )[0]?.count

  it("announces each once, a thousand at a time, and counts them all", async () => {
    const batches: ProblemChange[][] = []
    const stop = onProblemChanges((changes) => batches.push(changes))

    const resolved = await log.service.resolveMatching({})

    stop()
    expect(resolved).toBe(2500)
    expect(batches.map(({ length }) => length)).toEqual([1000, 1000, 500])
    expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(2500)
    expect(await openOnes()).toBe(0)
  })

  it("leaves the rest open where it ends in between, and is done with the next request", async () => {
    const other = new Client({ connectionString: log.databaseUrl })
    await other.connect()

    try {
      await other.query("begin")
      await other.query(
        "select 1 from activity_log where id = 'p02400' for update"
      )

      await expect(
        log.service.resolveMatching({ level: ["error"] })
      ).rejects.toThrow(/lock timeout/)

      expect(await openOnes()).toBe(500)
    } finally {
      await other.end()
    }

    expect(await log.service.resolveMatching({ level: ["error"] })).toBe(500)
  })

  it("counts those of a list of ids as well", async () => {
    const rows = await log.query<{ id: string }>("select id from activity_log")
    const ids = rows.map(({ id }) => id)

    expect(await log.service.resolveMany(ids)).toBe(2500)
    expect(await log.service.resolveMany(ids)).toBe(0)
  })
})

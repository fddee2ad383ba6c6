import { useActivityLog } from "../helpers/use-activity-log"

describe("while the database takes rows", () => {
  const log = useActivityLog()

  it("loses none of 50,000 entries that are logged in one turn", async () => {
    let turns = 0
    let isOver = false
    const countTurns = (): void => {
      turns += 1
      if (!isOver) setImmediate(countTurns)
    }
    setImmediate(countTurns)

    const entries = await Promise.all(
      Array.from({ length: 50_000 }, (_, index) =>
        log.service.logEvent("x.y", `m${index}`)
      )
    )
    isOver = true

    expect(entries.filter((entry) => entry === null)).toEqual([])
    const [stored] = await log.query<{ count: string }>(
      "select count(*) from activity_log where event_type = 'x.y'"
    )
    expect(stored?.count).toBe("50000")
    expect(turns).toBeGreaterThan(10)
  }, 120_000)

  it("tells of a constraint that refuses rows in one gap, counted, with its words", async () => {
    await log.query(
      "alter table activity_log add constraint no_orders check (order_id is null)"
    )
    const facts = Array.from({ length: 48 }, (_, index) => index)
    const tell = (index: number) =>
      log.service.logEvent("x.y", "m", {
        order_id: `order_${index}`,
        dedupe_key: `fact:${index}`,
      })

    // In several goes, and half of them once more: the look for missed facts finds them again.
    for (const part of [facts.slice(0, 20), facts.slice(20), facts.slice(24)]) {
      await Promise.all(part.map(tell))
      await log.service.flush()
    }
    await log.query("alter table activity_log drop constraint no_orders")

    const gaps = await log.service.listRecent()
    expect(
      gaps.map(({ event_type, message, payload }) => ({
        event_type,
        message: message.replace(/between .* UTC: /, "then: "),
        count: payload.count,
        reason: payload.reason,
      }))
    ).toEqual([
      {
        event_type: "activity_log.gap",
        message:
          '48 events could not be recorded then: the database refused them (new row for relation "activity_log" violates check constraint "no_orders")',
        count: 48,
        reason: "row",
      },
    ])
  })
})

import type { ActivityFilter } from "../../src/types"
import { fillWith, insertRows } from "../helpers/rows"
import { useActivityLog } from "../helpers/use-activity-log"

describe("the feed", () => {
  const log = useActivityLog()

  const messages = async (filter: ActivityFilter) =>
    (await log.service.listRecent(filter)).map(({ message }) => message)

  it("tells an order's story by time, and by id where times are equal", async () => {
    await insertRows(log, [
      { id: "actlog_3", order_id: "o1", message: "second" },
      {
        id: "actlog_9",
        order_id: "o1",
        message: "first",
        occurred_at: "2026-02-16T09:00:00Z",
      },
      { id: "actlog_4", order_id: "o1", message: "third" },
      { id: "actlog_5", order_id: "o2", message: "another order's" },
      { id: "actlog_6", message: "nobody's" },
    ])

    const entries = await log.service.listForOrder("o1")

    expect(entries.map(({ message }) => message)).toEqual([
      "first",
      "second",
      "third",
    ])
  })

  it.each([7, 50, 499, 500])(
    "pages through 500 entries of one moment and back, %i a page",
    async (limit) => {
      await insertRows(
        log,
        Array.from({ length: 500 }, (_, index) => ({ message: `m${index}` }))
      )
      const all = Array.from({ length: 500 }, (_, index) => `m${499 - index}`)

      const there: string[] = []
      const back: string[] = []
      let page = await log.service.listPage({ limit })
      expect(page.previous_cursor).toBeNull()
      for (;;) {
        there.push(...page.entries.map(({ message }) => message))
        if (!page.next_cursor) break
        page = await log.service.listPage({ limit, cursor: page.next_cursor })
      }
      for (;;) {
        back.unshift(...page.entries.map(({ message }) => message))
        if (!page.previous_cursor) break
        page = await log.service.listPage({
          limit,
          cursor: page.previous_cursor,
        })
      }

      expect(there).toEqual(all)
      expect(back).toEqual(all)
    }
  )

  describe("filters", () => {
    beforeEach(() =>
      insertRows(log, [
        { message: "created", event_type: "order.created", order_id: "o1" },
        {
          message: "failed",
          event_type: "order.payment_failed",
          level: "error",
          order_id: "o1",
          occurred_at: "2026-02-16T11:00:00Z",
        },
        {
          message: "mended",
          event_type: "order.payment_failed",
          level: "error",
          order_id: "o2",
          resolved_at: "2026-02-16T13:00:00Z",
          occurred_at: "2026-02-16T12:00:00Z",
        },
        {
          message: "bounced",
          event_type: "email.bounced",
          level: "warning",
          occurred_at: "2026-02-16T12:00:00Z",
        },
      ])
    )

    const ten = new Date("2026-02-16T10:00:00Z")
    const noon = new Date("2026-02-16T12:00:00Z")

    it.each<[ActivityFilter, string[]]>([
      [{}, ["bounced", "mended", "failed", "created"]],
      [{ attention: true }, ["bounced", "failed"]],
      [{ level: ["info"] }, ["created"]],
      [{ level: ["warning", "error"] }, ["bounced", "mended", "failed"]],
      [{ level: ["error", "error"] }, ["mended", "failed"]],
      [{ level: ["loud" as "info"] }, []],
      [{ level: [] }, []],
      [{ event_type: [] }, []],
      [{ event_type: ["order.created"] }, ["created"]],
      [
        { event_type: ["order.created", "email.bounced"] },
        ["bounced", "created"],
      ],
      [{ event_type: ["order.payment_failed"], level: ["warning"] }, []],
      [{ order_id: "o1" }, ["failed", "created"]],
      [{ order_id: ["o1", "o2"] }, ["mended", "failed", "created"]],
      [{ order_id: [] }, []],
      [{ order_id: "o1", level: ["error"] }, ["failed"]],
      [{ order_id: "o2", attention: true }, []],
      [{ q: "bounced" }, ["bounced"]],
      [{ q: "bounced", level: ["error"] }, []],
      [{ occurred_at: { gt: ten, lt: noon } }, ["failed"]],
      [{ occurred_at: { gte: noon } }, ["bounced", "mended"]],
      [{ occurred_at: { lte: ten } }, ["created"]],
      [
        {
          attention: true,
          level: ["error", "warning"],
          event_type: ["email.bounced"],
          occurred_at: { gte: noon, lte: noon },
          q: "bounc",
        },
        ["bounced"],
      ],
    ])("keeps of %j what matches, and counts it", async (filter, expected) => {
      expect(await messages(filter)).toEqual(expected)
      expect(await log.service.countMatching(filter)).toEqual({
        count: expected.length,
        count_is_estimate: false,
      })
    })

    it("refuses a cursor that is none of ours", async () => {
      await expect(
        log.service.listPage({ cursor: "nonsense" })
      ).rejects.toMatchObject({ type: "invalid_data" })
    })
  })

  it("counts exactly up to 10,000 and estimates beyond", async () => {
    await fillWith(log, 10_000)
    const exact = await log.service.countMatching()
    await log.query(
      `insert into activity_log (id, event_type, level, message, occurred_at)
       select 'more_' || n, 'x.y', 'info', 'm', now() from generate_series(1, 5000) n`
    )
    await log.query("analyze activity_log")
    const estimate = await log.service.countMatching()

    expect(exact).toEqual({ count: 10_000, count_is_estimate: false })
    expect(estimate.count_is_estimate).toBe(true)
    expect(estimate.count).toBeGreaterThan(10_000)
    expect(estimate.count).toBeLessThan(20_000)
    expect(estimate).not.toHaveProperty("count_is_lower_bound")
  })

  it("counts what it saw, and says so, where the planner knows of fewer", async () => {
    await fillWith(log, 12_000)
    await log.query(
      "update pg_class set reltuples = 100 where oid = 'activity_log'::regclass"
    )

    expect(await log.service.countMatching()).toEqual({
      count: 10_001,
      count_is_estimate: true,
      count_is_lower_bound: true,
    })
  })
})

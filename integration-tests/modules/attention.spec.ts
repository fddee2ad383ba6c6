import { insertRows } from "../helpers/rows"
import { useActivityLog } from "../helpers/use-activity-log"

describe("attention", () => {
  const log = useActivityLog()

  beforeEach(() =>
    insertRows(log, [
      { id: "info", order_id: "o1" },
      { id: "warning", level: "warning", order_id: "o1" },
      { id: "error", level: "error", order_id: "o1", message: "declined" },
      { id: "other", level: "error", order_id: "o2", event_type: "a.b" },
      {
        id: "closed",
        level: "error",
        order_id: "o1",
        resolved_at: "2026-02-16T11:00:00Z",
      },
    ])
  )

  const open = async () =>
    (await log.service.listRecent({ attention: true })).map(({ id }) => id)

  it("counts open warnings and errors", async () => {
    expect(await log.service.countNeedingAttention()).toBe(3)
    expect(await log.service.attention()).toEqual({
      count: 3,
      is_capped: false,
    })
  })

  it("stops counting at 10,000", async () => {
    await log.query(
      `insert into activity_log (id, event_type, level, message, occurred_at)
       select 'p' || n, 'x.y', 'error', 'm', now() from generate_series(1, 10000) n`
    )

    expect(await log.service.attention()).toEqual({
      count: 10_000,
      is_capped: true,
    })
  })

  it("resolves once, however often it is told to", async () => {
    const first = await log.service.resolve("error", "user_1")
    const second = await log.service.resolve("error", "user_2")

    expect(first).toMatchObject({ resolved_by: "user_1" })
    expect(first.resolved_at).toBeInstanceOf(Date)
    expect(second).toEqual(first)
    expect(await open()).toEqual(["warning", "other"])
  })

  it("says `system` where nobody is named", async () => {
    expect(await log.service.resolve("error")).toMatchObject({
      resolved_by: "system",
    })
  })

  it("reopens, however often it is told to", async () => {
    const first = await log.service.reopen("closed")
    const second = await log.service.reopen("closed")

    expect(first).toMatchObject({ resolved_at: null, resolved_by: null })
    expect(second).toEqual(first)
    expect(await open()).toEqual(["warning", "other", "error", "closed"])
  })

  it.each(["resolve", "reopen"] as const)(
    "refuses to %s what is unknown or of level info",
    async (change) => {
      await expect(log.service[change]("nobody")).rejects.toMatchObject({
        type: "not_found",
      })
      await expect(log.service[change]("no\0body")).rejects.toMatchObject({
        type: "not_found",
      })
      await expect(log.service[change]("info")).rejects.toMatchObject({
        type: "invalid_data",
        message: expect.stringContaining("Allowed: warning, error") as unknown,
      })
    }
  )

  it("resolves several and counts those that were open", async () => {
    const ids = ["warning", "error", "error", "closed", "info", "nobody"]

    expect(await log.service.resolveMany(ids, "user_1")).toBe(2)
    expect(await log.service.resolveMany(ids, "user_1")).toBe(0)
    expect(await log.service.resolveMany([])).toBe(0)
    expect(await open()).toEqual(["other"])
  })

  it("resolves what matches and counts it", async () => {
    expect(await log.service.resolveMatching({ event_type: ["a.b"] })).toBe(1)
    expect(await log.service.resolveMatching({ level: ["info"] })).toBe(0)
    expect(await log.service.resolveMatching({ level: [] })).toBe(0)
    expect(await log.service.resolveMatching({ q: "declined" })).toBe(1)
    expect(await open()).toEqual(["warning"])
  })

  it("does not resolve more where attention is switched off in the filter", async () => {
    expect(await log.service.resolveMatching({ attention: false })).toBe(3)
    expect(await log.service.retrieve("info")).toMatchObject({
      resolved_at: null,
    })
  })

  it("resolves all of one order and leaves the others", async () => {
    expect(await log.service.resolveAllForOrder("o1", "user_1")).toBe(2)
    expect(await log.service.resolveAllForOrder("o1", "user_1")).toBe(0)
    expect(await log.service.resolveAllForOrder("unknown")).toBe(0)
    expect(await open()).toEqual(["other"])
  })

  it("lets one of two at once resolve it", async () => {
    const counts = await Promise.all([
      log.service.resolveAllForOrder("o1", "user_1"),
      log.service.resolveAllForOrder("o1", "user_2"),
    ])

    expect(counts.sort()).toEqual([0, 2])
  })
})

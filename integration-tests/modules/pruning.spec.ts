import { fillWith, insertRows } from "../helpers/rows"
import { useActivityLog } from "../helpers/use-activity-log"

const BEFORE = new Date("2026-02-01T00:00:00Z")
const OLD = "2026-01-31T23:59:59Z"
const NEW = "2026-02-01T00:00:00Z"

const ROWS = [
  { id: "old info", created_at: OLD },
  // Pruned by when it was recorded, not by when it happened.
  { id: "late", created_at: NEW, occurred_at: OLD },
  { id: "open", level: "error", created_at: OLD },
  { id: "closed", level: "error", created_at: OLD, resolved_at: OLD },
  { id: "new", created_at: NEW },
]

async function idsOf(log: ReturnType<typeof useActivityLog>) {
  const rows = await log.query<{ id: string }>(
    "select id from activity_log order by id"
  )
  return rows.map(({ id }) => id)
}

describe("pruning", () => {
  const log = useActivityLog()

  it("removes what is old and keeps open problems", async () => {
    await insertRows(log, ROWS)

    expect(await log.service.prune(BEFORE)).toBe(2)
    expect(await log.service.prune(BEFORE)).toBe(0)
    expect(await idsOf(log)).toEqual(["late", "new", "open"])
  })

  it("removes each row once where two prune at the same time", async () => {
    await fillWith(log, 23_000)

    const removed = await Promise.all([
      log.service.prune(new Date("2030-01-01")),
      log.service.prune(new Date("2030-01-01")),
    ])

    const open = await log.service.countNeedingAttention()
    expect(removed[0] + removed[1]).toBe(23_000 - open)
    expect(await log.service.countMatching()).toEqual({
      count: open,
      count_is_estimate: false,
    })
  })
})

describe("pruning with keepUnresolved switched off", () => {
  const log = useActivityLog({ retention: { keepUnresolved: false } })

  it("removes open problems too", async () => {
    await insertRows(log, ROWS)

    expect(await log.service.prune(BEFORE)).toBe(3)
    expect(await idsOf(log)).toEqual(["late", "new"])
  })
})

describe("pruning by the retention of each kind", () => {
  const log = useActivityLog({ retention: { days: 90, orders: 400 } })
  const NIGHT = new Date("2027-06-01T03:17:00Z")
  const daysBefore = (days: number, night = NIGHT) =>
    new Date(night.getTime() - days * 86_400_000).toISOString()

  it("keeps an order's entries longer than the system's, and open problems in any case", async () => {
    await insertRows(log, [
      { id: "system old", created_at: daysBefore(91) },
      { id: "system new", created_at: daysBefore(89) },
      { id: "system open", level: "error", created_at: daysBefore(91) },
      { id: "order old", order_id: "order_1", created_at: daysBefore(401) },
      { id: "order new", order_id: "order_1", created_at: daysBefore(399) },
    ])

    expect(await log.service.pruneByRetention(NIGHT)).toBe(2)
    expect(await idsOf(log)).toEqual(["order new", "system new", "system open"])
  })

  it("goes on the next night where it ended, and removes the rest in the end", async () => {
    await insertRows(log, [
      { id: "system", created_at: daysBefore(89) },
      { id: "order", order_id: "order_1", created_at: daysBefore(89) },
    ])
    await log.service.pruneByRetention(NIGHT)
    const later = (days: number) =>
      new Date(NIGHT.getTime() + days * 86_400_000)

    const removed = [
      await log.service.pruneByRetention(later(0)),
      await log.service.pruneByRetention(later(2)),
      await log.service.pruneByRetention(later(2)),
      await log.service.pruneByRetention(later(312)),
    ]

    expect(removed).toEqual([0, 1, 0, 1])
  })
})

describe("pruning where orders' entries go earlier", () => {
  const log = useActivityLog({ retention: { days: 90, orders: 30 } })

  it("removes those alone", async () => {
    await insertRows(log, [
      { id: "system", created_at: OLD },
      { id: "order", order_id: "order_1", created_at: OLD },
    ])

    await log.service.pruneByRetention(new Date("2026-03-15T00:00:00Z"))

    expect(await idsOf(log)).toEqual(["system"])
  })
})

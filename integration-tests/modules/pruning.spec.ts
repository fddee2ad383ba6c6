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

import {
  onProblemChanges,
  type ProblemChange,
} from "../../src/modules/activity-log/attention/problem-changes"
import { useActivityLog } from "../helpers/use-activity-log"

describe("what became of problems", () => {
  const log = useActivityLog()
  let changes: ProblemChange[] = []
  let stop: () => void

  beforeAll(() => {
    stop = onProblemChanges((announced) => changes.push(...announced))
  })
  beforeEach(() => {
    changes = []
  })
  afterAll(() => stop())

  const kinds = () => changes.map(({ change }) => change)

  const failed = (order_id: string | null = "order_1") =>
    log.service.logEvent("order.refund_failed", "Refund failed: no balance", {
      order_id,
      payload: { code: "no_balance", payment_id: "pay_1" },
    })

  it("is announced once, however often the same problem comes", async () => {
    const first = await failed()
    await failed()
    await failed()

    expect(changes).toEqual([{ id: first?.id, change: "opened" }])
  })

  it("is announced once of a problem that belongs to no order", async () => {
    const first = await failed(null)
    await failed(null)

    expect(changes).toEqual([{ id: first?.id, change: "opened" }])
  })

  it("is resolved by a later success, and reopened when it comes back", async () => {
    await failed()
    await log.service.logEvent("order.refunded", "Refunded", {
      order_id: "order_1",
      payload: { payment_id: "pay_1" },
    })
    expect(kinds()).toEqual(["opened", "resolved"])

    await failed()
    expect(kinds()).toEqual(["opened", "resolved", "reopened"])
  })

  it("is announced of what a person does, and not where that changes nothing", async () => {
    const entry = await failed()
    const id = String(entry?.id)

    await log.service.resolve(id, "user_1")
    await log.service.resolve(id, "user_1")
    await log.service.reopen(id)
    await log.service.reopen(id)
    await log.service.resolveAllForOrder("order_1", "user_1")
    await log.service.resolveAllForOrder("order_1", "user_1")

    expect(changes).toEqual(
      ["opened", "resolved", "reopened", "resolved"].map((change) => ({
        id,
        change,
      }))
    )
  })

  it("is not announced of what went well, nor of what is handled from the start", async () => {
    await log.service.logEvent("order.shipped", "Shipped", {
      order_id: "order_1",
    })
    await log.service.logEvent("a.warning", "Known", {
      level: "warning",
      is_handled: true,
    })

    expect(changes).toEqual([])
  })

  it("is announced of a gap, once while it is open", async () => {
    const now = new Date()
    const gap = { count: 1, from: now, to: now, reason: "failures" as const }

    await log.service.reportLoss(gap)
    await log.service.flush()
    await log.service.reportLoss(gap)
    await log.service.flush()

    expect(kinds()).toEqual(["opened"])
    expect(
      await log.query(
        "select id from activity_log where event_type = 'activity_log.gap'"
      )
    ).toEqual([{ id: changes[0]?.id }])
  })

  it("is known by then: whoever is told finds it in the table", async () => {
    const asked: Promise<Map<string, { group: string }>>[] = []
    const stopAsking = onProblemChanges(([change]) => {
      asked.push(log.service.reader.problems.byIds([String(change?.id)]))
    })

    const entry = await failed()
    stopAsking()

    const [found] = await Promise.all(asked)

    expect(found?.get(String(entry?.id))).toEqual({
      id: entry?.id,
      order_id: "order_1",
      level: "error",
      source: "api",
      group: "order.refund_failed|no_balance",
    })
  })
})

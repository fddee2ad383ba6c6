import { useActivityLog } from "../helpers/use-activity-log"

describe("what an entry's type says of it", () => {
  const log = useActivityLog({
    events: {
      "printer.jammed": { level: "error", message: "Printer jammed" },
      "printer.paper_low": {
        type: "printer.paper",
        level: "warning",
        message: "Paper is low",
      },
    },
  })

  it.each([
    ["order.submission_failed", "error", true],
    ["order.fulfillment_cancelled", "warning", false],
    ["order.submitted", "info", false],
    ["printer.jammed", "error", true],
    ["printer.paper", "warning", true],
    ["x.y", "info", false],
    ["constructor", "info", false],
  ])(
    "%s is of level %s where nobody says more",
    async (type, level, isProblem) => {
      const entry = await log.service.logEvent(type, "m", {
        order_id: "order_1",
      })

      expect(entry?.level).toBe(level)
      expect(entry?.problem_key !== null).toBe(isProblem)
    }
  )

  it("lets a warning of the shop's own that comes each minute be one problem", async () => {
    for (let minute = 0; minute < 5; minute += 1) {
      await log.service.logEvent("printer.paper_low", "Paper runs low", {
        level: "warning",
      })
    }

    expect(await log.service.listRecent({ attention: true })).toEqual([
      expect.objectContaining({ occurrences: 5 }),
    ])
  })

  it("stands behind what its caller says", async () => {
    const entry = await log.service.logEvent(
      "order.submission_failed",
      "Failed",
      {
        level: "warning",
        problem_key: "mine",
        order_id: "order_1",
      }
    )
    await log.service.logEvent("order.submitted", "Submitted", {
      order_id: "order_1",
      resolves: [],
    })

    expect(entry).toMatchObject({ level: "warning", problem_key: "mine" })
    expect(await log.service.countNeedingAttention()).toBe(1)
  })

  const anna = { type: "user", id: "user_1" } as const

  it.each([
    { type: "order.cancelled", actor: anna, payload: {}, open: 0 },
    { type: "order.cancelled", actor: anna, payload: { amount: 28 }, open: 1 },
    {
      type: "order.cancelled",
      actor: { type: "customer", id: "cus_1" } as const,
      payload: {},
      open: 1,
    },
    {
      type: "order.cancelled",
      actor: { type: "api-key", id: "apk_1" } as const,
      payload: {},
      open: 1,
    },
    { type: "order.cancelled", actor: null, payload: {}, open: 1 },
    { type: "order.return_cancelled", actor: anna, payload: {}, open: 0 },
    { type: "order.return_cancelled", actor: null, payload: {}, open: 1 },
    { type: "order.claim_cancelled", actor: anna, payload: {}, open: 0 },
    { type: "order.exchange_cancelled", actor: anna, payload: {}, open: 0 },
    {
      type: "order.fulfillment_cancelled",
      actor: anna,
      payload: { return_id: "return_1" },
      open: 0,
    },
    { type: "order.fulfillment_cancelled", actor: anna, payload: {}, open: 1 },
  ])(
    "$type by $actor with $payload: $open open",
    async ({ type, actor, payload, open }) => {
      const entry = await log.service.logEvent(type, "m", {
        order_id: "order_1",
        actor,
        payload,
      })

      expect(entry?.level).toBe("warning")
      expect(await log.service.countNeedingAttention()).toBe(open)
      expect(await log.service.listForOrder("order_1")).toEqual([entry])
    }
  )
})

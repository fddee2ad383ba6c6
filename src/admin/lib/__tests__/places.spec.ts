import type { AdminActivity, AdminActivityGroup } from "../../../types"
import { owedInAll, owedMoney } from "../owed-money"
import { placeOf } from "../places"
import { entryRow } from "../groups"
import { entry } from "./entries"

const order = { id: "order_1", display_id: 20 }

const problem = (
  event_type: string,
  payload: AdminActivity["payload"] = {},
  about: Partial<AdminActivity> = { order, order_id: order.id }
) => entry({ event_type, level: "error", payload, ...about })

const NOWHERE = { order: null, order_id: null }

describe("where a problem is mended", () => {
  it.each([
    [
      "order.submission_failed",
      {},
      "/orders/order_1/fulfillment?requires_shipping=true",
    ],
    ["order.payment_failed", {}, "/orders/order_1"],
    ["order.refund_failed", {}, "/orders/order_1/refund"],
    [
      "order.refund_failed",
      { payment_id: "pay_1" },
      "/orders/order_1/refund?paymentId=pay_1",
    ],
    ["order.cancelled", { amount: 3 }, "/orders/order_1/refund"],
    ["order.email.failed", { to: "a@b.example" }, "/orders/order_1/email"],
    ["order.return_cancelled", {}, "/orders/order_1/returns"],
    ["order.authorization_expiring", {}, "/orders/order_1"],
    [
      "order.overdue",
      { step: "submitted" },
      "/orders/order_1/fulfillment?requires_shipping=true",
    ],
    ["order.overdue", { step: "refunded" }, "/orders/order_1/refund"],
  ])("%s %j: %s", (type, payload, path) => {
    expect(placeOf(problem(type, payload))?.path).toBe(path)
  })

  it.each([
    [
      "email.bounced",
      { to: "a+b@c.example" },
      "/customers?q=a%2Bb%40c.example",
    ],
    [
      "sync.failed",
      { provider: "medusa", action: "import" },
      "/products/import",
    ],
    [
      "sync.failed",
      { provider: "medusa", action: "export", subject: "Order" },
      "/orders/export",
    ],
    [
      "sync.stalled",
      { provider: "medusa", action: "export" },
      "/products/export",
    ],
  ])("without an order, %s %j: %s", (type, payload, path) => {
    expect(placeOf(problem(type, payload, NOWHERE))?.path).toBe(path)
  })

  it.each([
    ["order.submission_failed", {}],
    ["email.bounced", {}],
    ["sync.failed", { provider: "printify" }],
    ["payment.webhook_failed", {}],
    ["press.jammed", {}],
  ])("is nowhere: %s %j without an order", (type, payload) => {
    expect(placeOf(problem(type, payload, NOWHERE))).toBeNull()
  })
})

describe("money that is still owed", () => {
  const amount = { amount: 43, currency_code: "gbp" }

  it.each([
    ["order.refund_failed", "owedRefund"],
    ["order.cancelled", "owedHeld"],
    ["order.void_failed", "owedBlocked"],
    ["order.payment_failed", "owedPayment"],
  ])("%s says what: %s", (type, what) => {
    expect(owedMoney(problem(type, amount), "en-GB")).toEqual({
      what,
      amount: "£43.00",
    })
  })

  it("is money that was paid and has no order", () => {
    expect(
      owedMoney(problem("payment.without_order", amount, NOWHERE), "en-GB")
    ).toEqual({ what: "owedHeld", amount: "£43.00" })
  })

  it("is none without an amount, without an order, and of other problems", () => {
    const problems = [
      problem("order.refund_failed", { amount: 43 }),
      problem("order.cancelled"),
      problem("order.payment_failed", amount, NOWHERE),
      problem("order.submission_failed", amount),
    ]

    expect(problems.map((each) => owedMoney(each, "en-GB"))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe("money that is owed in several rows", () => {
  const amount = { amount: 43, currency_code: "gbp" }
  const refund = entryRow(problem("order.refund_failed", amount))
  const group = (event_type: string): AdminActivityGroup => ({
    key: event_type,
    event_type,
    level: "error",
    message: "Payment of … failed",
    entries: 3,
    orders: 3,
    amount_by_currency: { gbp: 56, eur: 20 },
    first_occurred_at: "2026-02-16T10:00:00.000Z",
    last_occurred_at: "2026-02-16T11:00:00.000Z",
    latest_id: "actlog_1",
    latest: problem(event_type, amount),
    actions: [],
  })

  it("is a sum for each kind of debt", () => {
    const rows = [
      refund,
      refund,
      { entry: null, group: group("order.payment_failed") },
    ]

    expect(owedInAll(rows, "en-GB")).toEqual([
      { what: "owedRefund", amount: "£86.00" },
      { what: "owedPayment", amount: "£56.00 + €20.00" },
    ])
  })

  it("is none of what is at stake only", () => {
    const rows = [
      entryRow(problem("order.submission_failed", amount)),
      { entry: null, group: group("order.submission_failed") },
    ]

    expect(owedInAll(rows, "en-GB")).toEqual([])
  })
})

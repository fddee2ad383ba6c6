import { catalog, retraces } from "../../catalog"
import { orderRows } from "../../catalog/facts/order"
import type { FactRows } from "../../types"
import { findTraces, keysOf, missedTraces } from "../find-traces"

const moments = {
  from: new Date("2026-02-16T10:00:00Z"),
  until: new Date("2026-02-16T11:00:00Z"),
}

const before = "2026-02-16T09:00:00Z"
const within = "2026-02-16T10:30:00Z"
const after = "2026-02-16T11:30:00Z"

function tracesIn(rows: FactRows, ...found: object[]) {
  return findTraces(found, retraces.get(rows) ?? [], moments)
}

const order = {
  id: "order_1",
  status: "pending",
  is_draft_order: false,
  created_at: before,
  updated_at: within,
  canceled_at: null,
}

it("finds what happened between two moments, and nothing else", () => {
  const rows = [...retraces.keys()].find(
    ({ entity }) => entity === "fulfillment"
  )

  const traces = tracesIn(rows as FactRows, {
    id: "ful_1",
    created_at: before,
    shipped_at: within,
    delivered_at: after,
    canceled_at: null,
  })

  expect(keysOf(traces)).toEqual(["shipment:ful_1"])
})

it("finds nothing in a draft, whatever was done to it", () => {
  const traces = tracesIn(orderRows, {
    ...order,
    is_draft_order: true,
    created_at: within,
  })

  expect(traces).toEqual([])
})

describe("an order without a cart, which may have been a draft", () => {
  const created = { ...order, created_at: within, updated_at: after }

  it("is left to the bus while it may have become one just now", () => {
    expect(tracesIn(orderRows, created)).toEqual([])
  })

  it("is found when it was left alone for long enough", () => {
    const traces = tracesIn(orderRows, { ...created, updated_at: within })

    expect(keysOf(traces)).toEqual(["order.created:order_1"])
  })

  it("is not waited for where it came from a cart", () => {
    const traces = tracesIn(orderRows, { ...created, cart: { id: "cart_1" } })

    expect(keysOf(traces)).toEqual(["order.created:order_1"])
  })
})

describe("an order that was completed some time before its last change", () => {
  const traces = tracesIn(orderRows, { ...order, status: "completed" })

  it("is not recorded where the log does not know how it began", () => {
    expect(missedTraces(traces, new Set())).toEqual([])
  })

  it("is recorded where it does", () => {
    const missed = missedTraces(traces, new Set(["order.created:order_1"]))

    expect(keysOf(missed)).toContain("order.completed:order_1")
  })

  it("is recorded where both were lost", () => {
    const lost = tracesIn(orderRows, {
      ...order,
      status: "completed",
      created_at: within,
    })

    expect(keysOf(missedTraces(lost, new Set()))).toEqual([
      "order.created:order_1",
      "order.completed:order_1",
    ])
  })

  it("is recorded once", () => {
    const known = new Set(["order.created:order_1", "order.completed:order_1"])

    expect(missedTraces(traces, known)).toEqual([])
  })
})

it("walks nothing twice", () => {
  const entities = [...retraces.keys()].map(({ entity }) => entity)

  expect(entities).toEqual([...new Set(entities)])
})

it("finds again every type of an order that Medusa announces, but e-mails, which have a job of their own", () => {
  const announced = Object.entries(catalog).filter(
    ([type, { sources }]) => sources && !type.includes("email")
  )
  const found = new Set([...retraces.values()].flat().map(({ type }) => type))

  expect(announced.map(([type]) => type).filter((t) => !found.has(t))).toEqual(
    []
  )
})

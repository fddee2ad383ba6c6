import { createdAt, emitterOf } from "./recorder-of"

const fulfillment = {
  id: "ful_1",
  provider_id: "Printify",
  data: {},
  created_at: "2026-02-16T10:00:00Z",
  shipped_at: "2026-02-16T12:00:00Z",
  delivered_at: "2026-02-16T11:00:00Z",
  canceled_at: null,
  order: { id: "order_1", display_id: 1 },
}

it("reads once what several types of one event share, and records the oldest first", async () => {
  const { emit, queries, logged } = emitterOf({ fulfillment: [fulfillment] })

  await emit("fulfillment.fulfillment.updated", { id: "ful_1" })

  expect(queries).toHaveLength(1)
  expect(queries[0]).toMatchObject({
    entity: "fulfillment",
    filters: { id: "ful_1" },
  })
  expect(logged.map(([type]) => type)).toEqual([
    "order.delivered",
    "order.shipped",
  ])
})

it("says nothing of the credit that a refund was booked as", async () => {
  const credit = {
    id: "ordch_1",
    order_id: "order_1",
    change_type: "credit_line",
    version: 2,
    confirmed_at: "2026-02-16T10:00:00Z",
    confirmed_by: "user_1",
    actions: [
      {
        action: "CREDIT_LINE_ADD",
        amount: 5,
        reference: "Wrong size",
        reference_id: "wrong-size",
      },
    ],
    order: { display_id: 1, is_draft_order: false, currency_code: "gbp" },
  }
  const { emit, logged } = emitterOf({
    order_change: [credit],
    order_transaction: [{ version: 1 }],
    order: [{ summary: { pending_difference: 5 } }],
  })

  await emit("order.order-change.updated", { id: "ordch_1" })

  // Its reason may have another name by now; "Refunded" is the entry of it.
  expect(logged).toEqual([])
})

it("records nothing where the facts are gone", async () => {
  const { emit, logged } = emitterOf({})

  await emit("order.placed", { id: "order_1" })

  expect(logged).toEqual([])
})

it.each([{}, { id: 5 }, { id: "" }])(
  "asks nothing where Medusa's event names nothing: %j",
  async (data) => {
    const { emit, queries, logged } = emitterOf({})

    await emit("order.placed", data)

    expect(queries).toEqual([])
    expect(logged).toEqual([])
  }
)

it("gives up an event where Medusa cannot be read, so that the bus may deliver it again", async () => {
  const { emit } = emitterOf(
    {},
    { graph: async () => Promise.reject(new Error("no database")) }
  )

  await expect(emit("order.placed", { id: "order_1" })).rejects.toThrow(
    "no database"
  )
})

it("records a refund with its natural key, its time and its actor", async () => {
  const { emit, logged } = emitterOf({
    refund: [
      {
        id: "ref_1",
        amount: "5.00",
        created_at: "2026-02-16T09:59:00Z",
        created_by: "user_1",
        payment: {
          id: "pay_1",
          currency_code: "GBP",
          provider_id: "pp_stripe_stripe",
          payment_collection: { id: "pc", order: { id: "order_1" } },
        },
      },
    ],
  })

  await emit("payment.refund.created", { id: "ref_1" })

  expect(logged).toEqual([
    [
      "order.refunded",
      "Refunded £5.00",
      expect.objectContaining({
        order_id: "order_1",
        level: "info",
        source: "event",
        dedupe_key: "refund:ref_1",
        occurred_at: new Date("2026-02-16T09:59:00Z"),
        actor: { type: "user", id: "user_1" },
      }),
    ],
  ])
})

it.each<[string, Record<string, unknown>, string[]]>([
  ["order.completed", { status: "pending" }, []],
  ["order.completed", { status: "canceled" }, []],
  ["order.completed", { status: "completed" }, ["order.completed"]],
  ["order.completed", { status: "archived" }, ["order.completed"]],
  ["order.archived", { status: "completed" }, []],
  ["order.archived", { status: "archived" }, ["order.archived"]],
  ["order.canceled", { status: "pending", canceled_at: createdAt }, []],
  ["order.canceled", { status: "canceled" }, ["order.cancelled"]],
  [
    "order.canceled",
    { status: "archived", canceled_at: createdAt },
    ["order.cancelled"],
  ],
  ["order.completed", { status: "archived", canceled_at: createdAt }, []],
])("believes %s of an order that is %j: %j", async (name, order, types) => {
  const { emit, logged } = emitterOf({ order: [{ id: "order_1", ...order }] })

  await emit(name, { id: "order_1" })

  expect(logged.map(([type]) => type)).toEqual(types)
})

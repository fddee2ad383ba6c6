import type { CatalogEntry, EntrySource } from "../../types"
import { announcementsOf } from "../../catalog/lookup"
import type { Recorder } from "../record"
import { recordEvent } from "../record-event"
import { recorderOf } from "./recorder-of"

const createdAt = new Date("2026-02-16T10:00:00Z")

/** Emits events to the recorder, as the bus would. */
function setUp(
  tables: Record<string, unknown[]>,
  overrides: Partial<Recorder> = {}
) {
  const { recorder, queries, logged, warned } = recorderOf(tables, overrides)
  const emit = (name: string, data: Record<string, unknown>) =>
    recordEvent({ name, data, createdAt }, recorder)

  return { emit, queries, logged, warned }
}

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
  const { emit, queries, logged } = setUp({ fulfillment: [fulfillment] })

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
  const { emit, logged } = setUp({
    order_change: [credit],
    order_transaction: [{ version: 1 }],
    order: [{ summary: { pending_difference: 5 } }],
  })

  await emit("order.order-change.updated", { id: "ordch_1" })

  // Its reason may have another name by now; "Refunded" is the entry of it.
  expect(logged).toEqual([])
})

it("records nothing where the facts are gone", async () => {
  const { emit, logged } = setUp({})

  await emit("order.placed", { id: "order_1" })

  expect(logged).toEqual([])
})

it.each([{}, { id: 5 }, { id: "" }])(
  "asks nothing where Medusa's event names nothing: %j",
  async (data) => {
    const { emit, queries, logged } = setUp({})

    await emit("order.placed", data)

    expect(queries).toEqual([])
    expect(logged).toEqual([])
  }
)

it("gives up an event where Medusa cannot be read, so that the bus may deliver it again", async () => {
  const { emit } = setUp(
    {},
    { graph: async () => Promise.reject(new Error("no database")) }
  )

  await expect(emit("order.placed", { id: "order_1" })).rejects.toThrow(
    "no database"
  )
})

it("records a refund with its natural key, its time and its actor", async () => {
  const { emit, logged } = setUp({
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

it("takes a name of Medusa's with a payload of ours from whoever emits it", async () => {
  const { emit, logged, queries } = setUp({})

  await emit("order.completed", { order_id: "order_1", message: "Done" })

  expect(queries).toEqual([])
  expect(logged).toEqual([
    [
      "order.completed",
      "Done",
      expect.objectContaining({ order_id: "order_1" }),
    ],
  ])
})

it("turns the catalog around: each event and all that it announces, in the catalog's order", () => {
  const source: EntrySource<never> = {
    facts: { entity: "order", fields: ["id"] },
    events: { "a.b": () => null, "c.d": () => null },
    read: () => null,
  }
  const entry: CatalogEntry = {
    level: "info",
    description: "",
    message: () => "",
    samples: [],
  }

  const turned = announcementsOf({
    one: { ...entry, sources: [source] },
    two: { ...entry, sources: [{ ...source, events: { "a.b": () => null } }] },
    three: entry,
  })

  expect(
    [...turned].map(([event, logged]) => [
      event,
      logged.map(({ type }) => type),
    ])
  ).toEqual([
    ["a.b", ["one", "two"]],
    ["c.d", ["one"]],
  ])
})

it.each<[string, Record<string, unknown>]>([
  ["order.created", { order: { id: "order_1" } }],
  ["order.created", { id: "order_1" }],
  ["order.shipped", { order_id: 5, message: "On its way" }],
  ["order.production", { order_id: "" }],
  ["sync.failed", { job: "stock" }],
  ["sync.completed", { provider: null }],
])(
  "leaves alone what bears a name of the catalog and names nothing of it: %s %j",
  async (name, data) => {
    const { emit, logged, warned } = setUp({})

    await emit(name, data)

    expect(logged).toEqual([])
    expect(warned).toEqual([name])
  }
)

it.each<[string, Record<string, unknown>]>([
  ["order.production", { order_id: "order_1" }],
  ["sync.started", { provider: "printify" }],
  ["sync.failed", { message: "Stock was not counted" }],
  ["email.bounced", { to: "ada@example.com" }],
])("takes what names something: %s %j", async (name, data) => {
  const { emit, logged, warned } = setUp({})

  await emit(name, data)

  expect(logged).toHaveLength(1)
  expect(warned).toEqual([])
})

it("takes an event of the shop's own for what the shop declared it to be, whatever its name", async () => {
  const { emit, logged, warned } = setUp(
    {},
    {
      ownEvents: {
        "order.created": { type: "erp.order", level: "info", message: "Sent" },
      },
    }
  )

  await emit("order.created", { order: { id: 7 } })

  expect(logged.map(([type]) => type)).toEqual(["erp.order"])
  expect(warned).toEqual([])
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
  const { emit, logged } = setUp({ order: [{ id: "order_1", ...order }] })

  await emit(name, { id: "order_1" })

  expect(logged.map(([type]) => type)).toEqual(types)
})

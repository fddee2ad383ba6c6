import type { CatalogEntry, EntrySource } from "../../types"
import { announcementsOf } from "../announcements"
import { recordEvent, type Recorder } from "../record-event"
import { recorderOf } from "./recorder-of"

const createdAt = new Date("2026-02-16T10:00:00Z")

/** Tells the recorder of events, as the bus would. */
function setUp(
  tables: Record<string, unknown[]>,
  overrides: Partial<Recorder> = {}
) {
  const { recorder, queries, told } = recorderOf(tables, overrides)
  const tell = (name: string, data: Record<string, unknown>) =>
    recordEvent({ name, data, createdAt }, recorder)

  return { tell, queries, told }
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

it("reads once what several types of one event share, and tells the oldest first", async () => {
  const { tell, queries, told } = setUp({ fulfillment: [fulfillment] })

  await tell("fulfillment.fulfillment.updated", { id: "ful_1" })

  expect(queries).toHaveLength(1)
  expect(queries[0]).toMatchObject({
    entity: "fulfillment",
    filters: { id: "ful_1" },
  })
  expect(told.map(([type]) => type)).toEqual([
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
  const { tell, told } = setUp({
    order_change: [credit],
    order_transaction: [{ version: 1 }],
    order: [{ summary: { pending_difference: 5 } }],
  })

  await tell("order.order-change.updated", { id: "ordch_1" })

  // Its reason may have another name by now; "Refunded" is the entry of it.
  expect(told).toEqual([])
})

it("records nothing where the facts are gone", async () => {
  const { tell, told } = setUp({})

  await tell("order.placed", { id: "order_1" })

  expect(told).toEqual([])
})

it.each([{}, { id: 5 }, { id: "" }])(
  "asks nothing where Medusa's event names nothing: %j",
  async (data) => {
    const { tell, queries, told } = setUp({})

    await tell("order.placed", data)

    expect(queries).toEqual([])
    expect(told).toEqual([])
  }
)

it("gives up an event where Medusa cannot be read, so that the bus may deliver it again", async () => {
  const { tell } = setUp(
    {},
    { graph: async () => Promise.reject(new Error("no database")) }
  )

  await expect(tell("order.placed", { id: "order_1" })).rejects.toThrow(
    "no database"
  )
})

it("tells a refund with its natural key, its time and its actor", async () => {
  const { tell, told } = setUp({
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

  await tell("payment.refund.created", { id: "ref_1" })

  expect(told).toEqual([
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
  const { tell, told, queries } = setUp({})

  await tell("order.completed", { order_id: "order_1", message: "Done" })

  expect(queries).toEqual([])
  expect(told).toEqual([
    [
      "order.completed",
      "Done",
      expect.objectContaining({ order_id: "order_1" }),
    ],
  ])
})

it("turns the catalog around: each event and all it tells, in the catalog's order", () => {
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
    [...turned].map(([event, told]) => [event, told.map(({ type }) => type)])
  ).toEqual([
    ["a.b", ["one", "two"]],
    ["c.d", ["one"]],
  ])
})

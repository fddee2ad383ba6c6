import { fulfillmentFacts } from "../../src/catalog/facts/fulfillment"
import { notificationFacts } from "../../src/catalog/facts/notification"
import { paidOrderFacts } from "../../src/catalog/facts/order"
import {
  captureFacts,
  paymentFacts,
  refundFacts,
} from "../../src/catalog/facts/payment"
import { paymentSessionFacts } from "../../src/catalog/facts/payment-session"
import type { FactSource } from "../../src/types"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill, ship } from "../helpers/shop/fulfillments"
import { capture, refund } from "../helpers/shop/payments"
import { requestReturn } from "../helpers/shop/returns"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

type Fact = Record<string, unknown>

/** Every source of the catalog that has a statement → what its rows are after the story below, from the first on. */
const SOURCES: [string, FactSource, ...object[]][] = [
  [
    "order",
    paidOrderFacts,
    {
      // 28, less what was given back.
      summary: { current_order_total: 26 },
      first_version: [{ summary: { current_order_total: 28 } }],
      cart: { email: "ada@example.com" },
      payment_collections: [
        {
          payments: [{ captures: [{ amount: 6 }], refunds: [{ amount: 2 }] }],
          payment_sessions: [{ status: "authorized" }],
        },
      ],
    },
  ],
  [
    "notification",
    notificationFacts,
    { channel: "email", status: "success", to: "ada@example.com" },
  ],
  [
    "capture",
    captureFacts,
    {
      amount: 6,
      payment: {
        amount: 28,
        payment_collection: { order: { display_id: expect.any(Number) } },
      },
    },
  ],
  [
    "refund",
    refundFacts,
    { amount: 2, note: "Late", refund_reason: { label: expect.any(String) } },
  ],
  [
    "payment",
    paymentFacts,
    { captures: [{ amount: 6 }], canceled_at: null, amount: 28 },
  ],
  [
    "payment_session",
    paymentSessionFacts,
    { payment: { captured_at: null }, authorized_at: expect.any(String) },
  ],
  [
    "fulfillment",
    fulfillmentFacts,
    {
      items: [{ sku: skus.mug, quantity: 2 }],
      labels: [{ tracking_number: "JD01" }],
      order: { display_id: expect.any(Number) },
      return_link: null,
    },
    { order: null, return_link: { return: { id: expect.any(String) } } },
  ],
]

describe("facts that are read by a statement", () => {
  const store = useStore()

  beforeAll(async () => {
    const { shop } = store
    const { id: orderId } = await placeOrder(shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 2 },
    })

    await capture(shop, orderId, 6)
    await refund(shop, orderId, {
      amount: 2,
      reason: "goodwill",
      note: "Late",
    })
    await ship(
      shop,
      { orderId, fulfillmentId: await fulfill(shop, orderId) },
      { trackingNumber: "JD01" }
    )
    await requestReturn(shop, orderId)
    await until(
      async () =>
        (
          await store.query(
            "select 1 from notification where status = 'success'"
          )
        ).length > 0,
      { what: "an e-mail" }
    )
  })

  it.each(SOURCES)(
    "have of a %s what the graph has",
    async (entity, facts, ...known) => {
      const ids = await store.query<{ id: string }>(
        `select id from "${entity}" where deleted_at is null order by id`
      )
      const read = (by: typeof byGraph) =>
        Promise.all(ids.map(({ id }) => by(facts, id)))
      const quick = await read(byStatement)
      const graph = await read(byGraph)

      expect(quick.map((row) => fieldsOf(row, facts))).toEqual(
        graph.map((row) => fieldsOf(row, facts))
      )
      expect(quick.slice(0, known.length)).toMatchObject(known)
    }
  )

  it("are read so in this store", () => {
    expect(store.logs()).not.toContain("read from Medusa's modules alone")
  })

  async function byStatement({ statement = "" }: FactSource, id: string) {
    const [row] = await store.query<{ fact: Fact }>(
      statement.replace("?", "$1"),
      [[id]]
    )

    return row?.fact
  }

  async function byGraph({ entity, fields }: FactSource, id: string) {
    const { rows } = await store.shop.admin.post<{ rows: Fact[] }>(
      "/admin/graph",
      { entity, fields, id }
    )

    return rows[0]
  }
})

/** What a row has under each field that is asked for. */
function fieldsOf(row: Fact | undefined, { fields }: FactSource): Fact {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      at(row, field.replace(/\.\*$/, "").split(".")),
    ])
  )
}

/** One of both leaves out what is not there, the other says null. */
function at(value: unknown, [name, ...rest]: string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((each: unknown) =>
      at(each, name === undefined ? [] : [name, ...rest])
    )
  }

  if (name === undefined) {
    return comparable(value)
  }

  return typeof value === "object" && value !== null
    ? at((value as Fact)[name], rest) // one row of JSON
    : null
}

/** Dates are written with microseconds by one and in milliseconds by the other; amounts carry a raw twin. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(comparable)
  }

  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) {
    return new Date(value).toISOString()
  }

  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !key.startsWith("raw_"))
          .map(([key, each]) => [key, comparable(each)])
      )
    : (value ?? null)
}

import { notificationFacts } from "../../src/catalog/facts/notification"
import { paidOrderFacts } from "../../src/catalog/facts/order"
import type { FactSource } from "../../src/types"
import { placeOrder } from "../helpers/shop/carts"
import { capture, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

type Fact = Record<string, unknown>

/** The statements of the catalog against Medusa's own graph, by way of its admin API. */
describe("facts that are read by a statement", () => {
  const store = useStore()

  const byStatement = async (
    { statement = "" }: FactSource,
    id: string
  ): Promise<unknown> => {
    const [row] = await store.query<{ fact: Fact }>(
      statement.replace("?", "$1"),
      [[id]]
    )

    return comparable(row?.fact)
  }

  /** The API writes `summary.*` as `*summary`. */
  const byGraph = async (path: string, { fields }: FactSource) => {
    const asked = fields.map((field) => field.replace(/^(.*)\.\*$/, "*$1"))
    const answer = await store.shop.admin.get<Record<string, Fact>>(
      `${path}?fields=${asked.join(",")}`
    )
    const [fact] = Object.values(answer)

    return comparable(fact)
  }

  it("has of an order what the graph has", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    await capture(shop, id, 6)
    await refund(shop, id, { amount: 2 })

    const quick = await byStatement(paidOrderFacts, id)
    const graph = await byGraph(`/admin/orders/${id}`, paidOrderFacts)

    expect(graph).toMatchObject(quick as Fact)
    expect(quick).toMatchObject({
      id,
      // 16, less what was given back.
      summary: { current_order_total: 14 },
      cart: { email: "ada@example.com" },
      payment_collections: [
        {
          payments: [{ captures: [{ amount: 6 }], refunds: [{ amount: 2 }] }],
          payment_sessions: [{ status: "authorized" }],
        },
      ],
    })
  })

  it("has of a notification what the graph has", async () => {
    const { shop } = store
    await placeOrder(shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    const sent = () =>
      store.query<{ id: string }>(
        "select id from notification where status = 'success'"
      )
    await until(async () => (await sent()).length > 0, { what: "an e-mail" })
    const [{ id } = { id: "" }] = await sent()

    const quick = await byStatement(notificationFacts, id)
    const graph = await byGraph(`/admin/notifications/${id}`, notificationFacts)

    expect(graph).toMatchObject(quick as Fact)
    expect(quick).toMatchObject({ id, channel: "email", status: "success" })
  })

  it("is run in this store", () => {
    expect(store.logs()).not.toContain("read from Medusa's modules alone")
  })
})

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
    : value
}

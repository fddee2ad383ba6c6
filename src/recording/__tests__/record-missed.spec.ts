import { retraces } from "../../catalog"
import { findTraces } from "../find-traces"
import { recordMissed } from "../record-missed"
import { recorderOf } from "./recorder-of"

const moments = {
  from: new Date("2026-02-16T10:00:00Z"),
  until: new Date("2026-02-16T11:00:00Z"),
}

/** Finds again what these rows hold, in a world of these tables. */
async function find(
  entity: string,
  rows: object[],
  tables: Record<string, object[]>
) {
  const { recorder, queries, logged } = recorderOf(tables, {
    source: "reconcile",
  })
  const walked = [...retraces].find(([each]) => each.entity === entity)

  await recordMissed(findTraces(rows, walked?.[1] ?? [], moments), recorder)

  return { queries, logged }
}

const change = (id: string, change_type: string, confirmed_at: string) => ({
  id,
  change_type,
  claim_id: `claim_of_${id}`,
  confirmed_at,
})

it("reads facts in full a few at a time", async () => {
  const captures = Array.from({ length: 45 }, (_, index) => ({
    id: `capt_${index}`,
    created_at: "2026-02-16T10:30:00Z",
  }))

  const { queries } = await find("capture", captures, {})

  expect(queries.map(({ filters }) => [filters.id].flat().length)).toEqual([
    20, 20, 5,
  ])
})

it("dates each by its own row, where the fact has no time of its own, and records the oldest first", async () => {
  const { logged } = await find(
    "order_change",
    [
      change("a", "claim", "2026-02-16T10:40:00Z"),
      change("b", "claim", "2026-02-16T10:20:00Z"),
    ],
    {
      order_claim: [
        { id: "claim_of_a", order_id: "order_1" },
        { id: "claim_of_b", order_id: "order_1" },
      ],
    }
  )

  expect(
    logged.map(([type, , { occurred_at, source }]) => [
      type,
      occurred_at,
      source,
    ])
  ).toEqual([
    ["order.claim_created", new Date("2026-02-16T10:20:00Z"), "reconcile"],
    ["order.claim_created", new Date("2026-02-16T10:40:00Z"), "reconcile"],
  ])
})

it("records a cart that was recovered together with its order", async () => {
  const { logged } = await find(
    "order",
    [{ id: "order_1", created_at: "2026-02-16T10:30:00Z" }],
    {
      order: [{ id: "order_1", currency_code: "gbp", cart: { id: "cart_1" } }],
      activity_log: [{ occurred_at: "2026-02-16T09:00:00Z" }],
    }
  )

  expect(logged.map(([type]) => type)).toEqual([
    "order.created",
    "abandoned_cart.recovered",
  ])
})

it("records nothing where the facts do not say that it happened", async () => {
  const fulfillment = { id: "ful_1", created_at: "2026-02-16T10:30:00Z" }

  const { logged } = await find("fulfillment", [fulfillment], {
    fulfillment: [
      { ...fulfillment, return_link: { return: { id: "r", order_id: "o" } } },
    ],
  })

  expect(logged).toEqual([])
})

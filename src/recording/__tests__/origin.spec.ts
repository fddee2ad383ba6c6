import type { Actor, CatalogEntry, Origin } from "../../types"
import { toBusEvent } from "../bus-event"
import { originIn, withFactOrigin, withOrigin, withSignature } from "../origin"
import { recordEvent } from "../record-event"
import { recordMissed } from "../record-missed"
import { recorderOf } from "./recorder-of"

const began_at = new Date("2026-02-16T10:00:00Z")
const anna: Actor = { type: "user", id: "user_1" }
const jo: Actor = { type: "customer", id: "cus_1" }
const origin: Origin = { actor: anna, caused_by: "req_1", began_at }

describe("the origin in an event's metadata", () => {
  it("comes out as it went in, also after Redis, beside what else stands there", () => {
    const metadata = withSignature(
      { eventGroupId: "g" },
      { ...origin, clock_offset_ms: 0 }
    )
    const sent: unknown = JSON.parse(JSON.stringify(metadata))

    expect(metadata.eventGroupId).toBe("g")
    expect(originIn(metadata)).toEqual(origin)
    expect(originIn(sent as Record<string, unknown>)).toEqual(origin)
  })

  it.each([
    undefined,
    {},
    { activity_log: null },
    { activity_log: "req_1" },
    { activity_log: { actor: "user_1", caused_by: 7 } },
    { activity_log: { actor: { type: "god", id: "user_1" } } },
    { activity_log: { caused_by: "x".repeat(256) } },
  ])("is none where somebody else wrote %j", (metadata) => {
    expect(originIn(metadata)).toBeNull()
  })

  it("says no more of an actor than kind and id, within bounds", () => {
    const actor = { type: "user", id: "x".repeat(256), label: "Somebody else" }

    expect(originIn({ activity_log: { actor } })?.actor).toEqual({
      type: "user",
      id: null,
    })
  })
})

type Case = [
  what: string,
  given: { actor?: Actor | null; occurred_at?: Date },
  origin: Origin | null,
  isAskedByCustomers: boolean,
  expected: [Actor | null, string | null],
]

const earlier = new Date(began_at.getTime() - 60_000)
const byJo = { ...origin, actor: jo }

it.each<Case>([
  ["whoever the row names stays", { actor: jo }, origin, false, [jo, "req_1"]],
  ["else whoever asked", { actor: null }, origin, false, [anna, "req_1"]],
  ["nothing known", {}, null, false, [null, null]],
  ["a customer's own doing", {}, byJo, true, [jo, "req_1"]],
  ["what a customer only set off", {}, byJo, false, [null, "req_1"]],
  [
    "what was there before",
    { occurred_at: earlier },
    origin,
    false,
    [null, null],
  ],
  [
    "while it was served",
    { occurred_at: began_at },
    origin,
    false,
    [anna, "req_1"],
  ],
])("%s", (...[, given, from, isAskedByCustomers, [actor, caused_by]]) => {
  expect(withOrigin(given, from, { isAskedByCustomers })).toMatchObject({
    actor,
    caused_by,
  })
})

describe("a row that names the user who made a secret API key", () => {
  const key: Actor = { type: "api-key", id: "apk_1" }
  const byKey = { ...origin, actor: key }
  const actorOf = (actor: Actor, occurred_at: Date, from: Origin) =>
    withFactOrigin({ actor, occurred_at }, from).actor

  it("was written by the key, where the key asked for it", () => {
    expect(actorOf(anna, began_at, byKey)).toEqual(key)
  })

  it("is believed of what was there before, and where a person asked", () => {
    expect(actorOf(anna, earlier, byKey)).toEqual(anna)
    expect(actorOf(anna, began_at, origin)).toEqual(anna)
    expect(actorOf(jo, began_at, byKey)).toEqual(jo)
  })
})

const fulfillment = {
  id: "ful_1",
  provider_id: "Printify",
  data: {},
  created_at: "2026-02-16T09:00:00Z",
  delivered_at: "2026-02-16T10:00:01Z",
  canceled_at: null,
  order: { id: "order_1", display_id: 1 },
}

it("reaches what an event announces, and not what happened before the request", async () => {
  const { recorder, logged } = recorderOf({
    fulfillment: [{ ...fulfillment, shipped_at: "2026-02-16T09:30:00Z" }],
  })

  await recordEvent(
    toBusEvent({
      name: "fulfillment.fulfillment.updated",
      data: { id: "ful_1" },
      metadata: withSignature(
        { created_at: began_at },
        { ...origin, clock_offset_ms: 5000 }
      ),
    }),
    recorder
  )

  expect(
    logged.map(([type, , { actor, caused_by }]) => [type, actor, caused_by])
  ).toEqual([
    ["order.shipped", null, null],
    ["order.delivered", anna, "req_1"],
  ])
})

it("reaches what somebody emitted under a name of ours", async () => {
  const { recorder, logged } = recorderOf({})

  await recordEvent(
    {
      name: "order.production",
      data: { order_id: "order_1" },
      createdAt: began_at,
      origin,
    },
    recorder
  )

  expect(logged[0]?.[2]).toMatchObject({ actor: anna, caused_by: "req_1" })
})

it("is nobody's where a fact was found again, whatever job looked for it", async () => {
  const { recorder, logged } = recorderOf({ fulfillment: [fulfillment] })
  const source = (recorder.catalog["order.delivered"] as CatalogEntry)
    .sources?.[0]
  const entry = recorder.catalog["order.delivered"]

  expect(source && entry).toBeDefined()
  if (source && entry) {
    await recordMissed(
      [
        {
          id: "ful_1",
          happenedAt: began_at,
          retraced: { type: "order.delivered", entry, source },
        } as never, // only what reading asks for
      ],
      recorder
    )
  }

  expect(logged[0]?.[2]).toMatchObject({ actor: null, caused_by: null })
})

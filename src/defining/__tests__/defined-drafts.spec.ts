import type { BusEvent } from "../../types"
import { toDefinedDrafts } from "../defined-drafts"
import { declarationSchema } from "../declaration-schema"

const activities = [
  { type: "loyalty.points_granted", on: "loyalty.points_granted" },
  { type: "crm.points_seen", on: "loyalty.points_granted" },
  { type: "crm.card_lost", on: "loyalty.card_lost" },
].map((each) =>
  declarationSchema.parse({ ...each, label: "{points} of {type}" })
)

const event = (data: Record<string, unknown>): BusEvent => ({
  name: "loyalty.points_granted",
  data,
  createdAt: new Date("2026-02-16T10:00:00Z"),
})

const keysOf = (data: Record<string, unknown>) =>
  toDefinedDrafts(event(data), activities).map(({ type, draft }) => [
    type,
    draft.dedupe_key,
  ])

describe("an event that two types are declared to come of", () => {
  it("gives each of them an entry, under a key of its own where one was given", () => {
    expect(keysOf({ points: 120, dedupe_key: "points:order_1" })).toEqual([
      ["loyalty.points_granted", "points:order_1"],
      ["crm.points_seen", "crm.points_seen:points:order_1"],
    ])
  })

  it("leaves the key to the type that the shop's option gives this event", () => {
    const drafts = toDefinedDrafts(
      event({ dedupe_key: "points:order_1" }),
      activities,
      {
        "loyalty.points_granted": {
          type: "crm.points_seen",
          level: "info",
          message: "Seen",
        },
      }
    )

    expect(drafts.map(({ draft }) => draft.dedupe_key)).toEqual([
      "loyalty.points_granted:points:order_1",
      "points:order_1",
    ])
  })

  it.each([
    ["a key", { points: 120, dedupe_key: "points:order_1" }],
    ["no key", { points: 120 }],
    ["an empty key", { points: 120, dedupe_key: "" }],
    ["a key that is no text", { points: 120, dedupe_key: 7 }],
  ])("has the same keys when it is delivered again, with %s", (_, data) => {
    const keys = keysOf(data)

    expect(keysOf(data)).toEqual(keys)
    expect(new Set(keys.map(([, key]) => key)).size).toBe(2)
  })
})

import { catalog } from "../../catalog"
import type { BusEvent } from "../../types"
import { toEmittedDrafts } from "../emitted-entry"
import type { OwnEvent } from "../record"

const createdAt = new Date("2026-02-16T10:00:00Z")
const event = (
  data: BusEvent["data"],
  name = "order.production"
): BusEvent => ({
  name,
  data,
  createdAt,
})
const entry = catalog["order.production"]

const own = (message: OwnEvent["message"], type?: string): OwnEvent => ({
  level: "warning",
  message,
  type,
})

/** What one own event says of this data. */
const said = (data: BusEvent["data"], message: OwnEvent["message"]) =>
  toEmittedDrafts(event(data, "a.b"), { ownEvent: own(message) })[0]?.draft
    .message

it("records nothing of an event that nobody declared", () => {
  expect(toEmittedDrafts(event({}), {})).toEqual([])
})

it("takes the documented fields, and the rest as payload", () => {
  const [emitted] = toEmittedDrafts(
    event({
      order_id: "order_1",
      message: "Printing",
      occurred_at: "2026-02-16T09:00:00Z",
      actor: { type: "system", id: null },
      dedupe_key: "run:1",
      provider: "Printify",
    }),
    { entry }
  )

  expect(emitted).toEqual({
    type: "order.production",
    draft: {
      message: "Printing",
      order_id: "order_1",
      occurred_at: new Date("2026-02-16T09:00:00Z"),
      actor: { type: "system", id: null },
      dedupe_key: "run:1",
      payload: { provider: "Printify" },
      level: "info",
    },
  })
})

it("has the catalog's words where the message is blank", () => {
  const [emitted] = toEmittedDrafts(
    event({ order_id: "order_1", message: " \n ", provider: "Printify" }),
    { entry }
  )

  expect(emitted?.draft.message).toBe("In production at Printify")
})

it("falls back where a field is of no use", () => {
  const [emitted] = toEmittedDrafts(
    event({
      order_id: 5,
      message: {},
      occurred_at: "soon",
      actor: "anna",
      dedupe_key: 7,
    }),
    { entry }
  )

  expect(emitted).toMatchObject({
    draft: {
      message: "In production",
      order_id: null,
      occurred_at: createdAt,
      actor: null,
    },
  })
  expect(emitted?.draft.dedupe_key).toMatch(/^order\.production:.{43}$/)
})

it.each<[string, BusEvent["data"], OwnEvent["message"], string]>([
  ["text", {}, "Points granted", "Points granted"],
  ["fields", { points: 12, to: "Ada" }, "{points} to {to}", "12 to Ada"],
  ["a missing field", {}, "{points} granted", "{points} granted"],
  ["a field that is no word", { points: {} }, "{points}", "{points}"],
  [
    "a name of Object's",
    {},
    "{constructor} {__proto__}",
    "{constructor} {__proto__}",
  ],
  ["a replacement pattern", { a: "$& $1" }, "{a}", "$& $1"],
  ["a function", { points: 2 }, ({ points }) => `${String(points)}!`, "2!"],
  ["the event's own message", { message: "Own" }, "Declared", "Own"],
  ["a secret", { token: "t0ps3cret" }, "{token}", "[redacted]"],
])("says %s", (...[, data, message, text]) => {
  expect(said(data, message)).toBe(text)
})

it.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("no")
    },
  ],
  ["answers nothing", () => undefined],
  ["answers a promise that fails", () => Promise.reject(new Error("later"))],
])("keeps the entry where a shop's function %s", (_, message) => {
  const [emitted] = toEmittedDrafts(event({}, "a.b"), {
    ownEvent: own(message as () => string, "loyalty.granted"),
  })

  expect(emitted).toMatchObject({
    type: "loyalty.granted",
    draft: { message: "loyalty.granted" },
  })
})

it("names the entry after the event where no type is declared", () => {
  const [emitted] = toEmittedDrafts(event({}, "a.b"), {
    ownEvent: own(() => {
      throw new Error("no")
    }),
  })

  expect(emitted).toMatchObject({ type: "a.b", draft: { message: "a.b" } })
})

it("keeps both entries of an event that carries one key", () => {
  const keys = toEmittedDrafts(event({ dedupe_key: "run:1" }), {
    entry,
    ownEvent: own("m", "acme.production"),
  }).map(({ draft }) => draft.dedupe_key)

  expect(keys).toEqual(["run:1", "acme.production:run:1"])
})

describe("the natural key", () => {
  const keyOf = (data: BusEvent["data"], at = createdAt) =>
    toEmittedDrafts(
      { name: "a.b", data, createdAt: at },
      { ownEvent: own("m") }
    )[0]?.draft.dedupe_key
  const later = new Date("2026-02-16T11:00:00Z")

  it("is the same for one emission, delivered again", () => {
    expect(keyOf({ a: 1 })).toBe(keyOf({ a: 1 }))
  })

  it.each<[string, BusEvent["data"], Date]>([
    ["other content", { a: 2 }, createdAt],
    ["the same content, emitted later", { a: 1 }, later],
  ])("differs for %s", (_, data, at) => {
    expect(keyOf(data, at)).not.toBe(keyOf({ a: 1 }))
  })

  it("is the content alone where the emitter says when it happened", () => {
    const data = { a: 1, occurred_at: "2026-02-16T09:00:00Z" }

    expect(keyOf(data, later)).toBe(keyOf(data))
  })
})

it("keeps what a shop's function changes in its data out of the entry", () => {
  const [emitted] = toEmittedDrafts(event({ lines: ["a"] }, "a.b"), {
    ownEvent: own((data) => {
      ;(data.lines as unknown[]).push(10n) // what the shop's own code may do

      return "m"
    }),
  })

  expect(emitted?.draft.payload).toEqual({ lines: ["a"] })
})

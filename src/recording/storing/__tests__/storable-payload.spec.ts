import fc from "fast-check"

import { hostilePayloads } from "../../../../integration-tests/helpers/hostile-payloads"
import { REDACTED } from "../redaction"
import { toStorablePayload } from "../storable-payload"

/** What PostgreSQL's jsonb refuses in JSON text. */
const REFUSED = /\\u0000|\\ud[89a-f]/i
/** 32,000 characters, each of which JSON may write as six, and the marks. */
const JSON_MAX_LENGTH = 250_000

function jsonOf(payload: unknown): string {
  return JSON.stringify(toStorablePayload(payload))
}

function expectStorable(json: string): void {
  expect(json.startsWith("{")).toBe(true)
  expect(json).not.toMatch(REFUSED)
  expect(json.length).toBeLessThan(JSON_MAX_LENGTH)
}

it.each(hostilePayloads)("makes bounded JSON of %s", (_, make) => {
  expectStorable(jsonOf(make()))
})

it("makes bounded JSON of anything", () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withSparseArray: true,
        withTypedArray: true,
        withBoxedValues: true,
        key: fc.string({ unit: "binary" }),
      }),
      (payload) => expectStorable(jsonOf(payload))
    ),
    { numRuns: 500 }
  )
})

it("leaves plain JSON as it is", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.stringMatching(/^[a-z]{1,8}$/).filter((key) => !key.includes("pwd")),
        fc.oneof(
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
          fc.constant("é")
        )
      ),
      (payload) => {
        fc.pre(!jsonOf(payload).includes(REDACTED))

        expect(JSON.parse(jsonOf(payload))).toEqual(
          JSON.parse(JSON.stringify(payload))
        )
      }
    )
  )
})

const circular: Record<string, unknown> = { name: "a" }
circular.self = circular
const shared = { id: 1 }

it.each<[string, unknown, unknown]>([
  ["nothing", undefined, {}],
  ["null", null, {}],
  ["text", "text", { value: "text" }],
  ["a list", [1, undefined, "a"], { value: [1, null, "a"] }],
  ["a cycle", circular, { name: "a", self: "[circular]" }],
  [
    "one object twice, which is no cycle",
    { a: shared, b: shared },
    { a: { id: 1 }, b: { id: 1 } },
  ],
  ["BigInt", { n: 10n }, { n: "10" }],
  [
    "numbers JSON has not",
    { a: NaN, b: -Infinity },
    { a: "NaN", b: "-Infinity" },
  ],
  ["NUL", { "a\0": "b\0c" }, { a: "bc" }],
  ["a lone surrogate", { a: "b\uD83D" }, { a: "b\uFFFD" }],
  ["a whole emoji", { a: "🎉" }, { a: "🎉" }],
  ["a date", { at: new Date(0) }, { at: "1970-01-01T00:00:00.000Z" }],
  ["an invalid date", { at: new Date(NaN) }, { at: "[invalid date]" }],
  [
    "an error and its cause",
    { e: new TypeError("a", { cause: new Error("b") }) },
    {
      e: {
        name: "TypeError",
        message: "a",
        cause: { name: "Error", message: "b" },
      },
    },
  ],
  ["a map", { m: new Map([["a", 1]]) }, { m: { a: 1 } }],
  ["a set", { s: new Set([1, 2]) }, { s: [1, 2] }],
  ["bytes", { b: new Uint8Array(3) }, { b: "[binary, 3 bytes]" }],
  ["functions and symbols", { f: () => 1, s: Symbol("s") }, {}],
  ["its own words", { a: { toJSON: () => ({ b: 1 }) } }, { a: { b: 1 } }],
  [
    "a throwing getter beside its siblings",
    Object.defineProperty({ a: 1 }, "b", {
      enumerable: true,
      get: () => {
        throw new Error("no")
      },
    }),
    { a: 1, b: "[unreadable]" },
  ],
  [
    "a list with one bad item",
    { list: Object.defineProperty([1, 2], 0, { get: throwing }) },
    { list: ["[unreadable]", 2] },
  ],
  [
    "a secret",
    { api_key: "k", user: { password: "p" } },
    { api_key: REDACTED, user: { password: REDACTED } },
  ],
  ["a secret in text", { a: "Bearer abcdefgh12345678" }, { a: REDACTED }],
])("keeps of %s what can be kept", (_, payload, kept) => {
  expect(JSON.parse(jsonOf(payload))).toEqual(kept)
})

function throwing(): never {
  throw new Error("no")
}

it("keeps a key named __proto__ a key like any other", () => {
  const json = jsonOf(JSON.parse('{"__proto__": {"polluted": true}}'))

  expect(json).toBe('{"__proto__":{"polluted":true}}')
  expect({}).not.toHaveProperty("polluted")
})

it.each<[string, unknown]>([
  ["long text", { text: "x".repeat(5000) }],
  ["many keys", Object.fromEntries([...Array(201).keys()].map((k) => [k, k]))],
  ["many items", { list: [...Array(201).keys()] }],
  [
    "deep nesting",
    { a: { b: { c: { d: { e: { f: { g: { h: { i: 1 } } } } } } } } },
  ],
  ["much in all", { list: Array(100).fill("x".repeat(1000)) }],
])("says that something is missing of %s", (_, payload) => {
  expect(toStorablePayload(payload)).toMatchObject({ _truncated: true })
})

import fc from "fast-check"

import { toEntryRow, type LogEventCall } from "../entry-row"

const stamp = { id: "actlog_1", now: new Date("2026-02-16T10:00:00.000Z") }

/** At run time anybody may call with anything. */
const rowOf = ({ event_type, message, ...options }: Record<string, unknown>) =>
  toEntryRow({ event_type, message, options } as LogEventCall, stamp)

const plain = { event_type: "x.y", message: "m" }

it("fills in what was not given", () => {
  expect(rowOf(plain)).toEqual({
    id: "actlog_1",
    event_type: "x.y",
    level: "info",
    order_id: null,
    payload: {},
    message: "m",
    resolved_at: null,
    resolved_by: null,
    resolved_by_entry_id: null,
    resolution_note: null,
    snoozed_until: null,
    assigned_to: null,
    occurred_at: stamp.now,
    actor_type: null,
    actor_id: null,
    actor_label: null,
    caused_by: null,
    dedupe_key: null,
    source: "api",
    problem_key: null,
    occurrences: 1,
    last_occurred_at: null,
    created_at: stamp.now,
    updated_at: stamp.now,
  })
})

it("asks what the code is a part of where nothing was said, and takes null at its word", () => {
  const origin = {
    actor: { type: "user", id: "user_1" } as const,
    caused_by: "req_1",
  }
  const row = (options: LogEventCall["options"]) => {
    const { actor_type, actor_id, caused_by } = toEntryRow(
      { ...plain, options },
      { ...stamp, origin }
    )

    return [actor_type, actor_id, caused_by]
  }

  expect(row(undefined)).toEqual(["user", "user_1", "req_1"])
  expect(row({ actor: null, caused_by: null })).toEqual([null, null, null])
  expect(
    row({ actor: { type: "system", id: null }, caused_by: "run_7" })
  ).toEqual(["system", null, "run_7"])
})

it.each<[string, Record<string, unknown>, object]>([
  ["a problem", { level: "error" }, { last_occurred_at: stamp.now }],
  [
    "a date as text",
    { occurred_at: "2026-01-01" },
    { occurred_at: new Date("2026-01-01") },
  ],
  [
    "an actor without an id",
    { actor: { type: "system", id: null } },
    { actor_type: "system", actor_id: null },
  ],
  [
    "a long type",
    { event_type: "t".repeat(300) },
    { event_type: "t".repeat(254) + "…" },
  ],
  [
    "a long message",
    { message: "m".repeat(3000) },
    { message: "m".repeat(1999) + "…" },
  ],
  ["no message", { message: " " }, { message: "x.y" }],
  [
    "NUL and nothing else",
    { order_id: "\0", dedupe_key: "\0", message: "\0" },
    { order_id: null, dedupe_key: null, message: "x.y" },
  ],
  [
    "an order id that looks like a card",
    { order_id: "4111111111111111" },
    { order_id: "4111111111111111" },
  ],
  [
    "a key that looks like a card",
    { dedupe_key: "capture:4111111111111111" },
    { dedupe_key: "capture:4111111111111111" },
  ],
])("takes %s", (_, given, expected) => {
  expect(rowOf({ ...plain, ...given })).toMatchObject(expected)
})

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

it.each<[string, unknown]>([
  ["level", "loud"],
  ["level", 3],
  ["occurred_at", "yesterday"],
  ["occurred_at", new Date(NaN)],
  ["occurred_at", "+012026-01-01T00:00:00Z"],
  ["occurred_at", new Date(-1e15)],
  ["occurred_at", new Proxy(new Date(), {})],
  ["occurred_at", revoked()],
  ["actor", "anna"],
  ["actor", { type: "robot" }],
  ["actor", revoked()],
  ["source", "elsewhere"],
  ["order_id", 42],
  ["order_id", {}],
  ["dedupe_key", 42],
  ["event_type", 42],
  ["event_type", Symbol("x")],
  ["message", 42],
])(
  "names %s in the payload where it cannot be used: case %#",
  (name, value) => {
    const { payload } = rowOf({ ...plain, payload: { a: 1 }, [name]: value })

    expect(payload).toEqual({ a: 1, _replaced: [name] })
  }
)

it("keeps keys apart that differ only beyond their bound", () => {
  const keys = ["a", "b", "a"].map(
    (last) => rowOf({ ...plain, dedupe_key: "k".repeat(300) + last }).dedupe_key
  )

  expect(keys[0]).not.toBe(keys[1])
  expect(keys[0]).toBe(keys[2])
  expect(keys[0]?.length).toBeLessThanOrEqual(255)
})

it("keeps keys apart that differ only in a secret, without the secret", () => {
  const keys = ["12345678a", "12345678b"].map(
    (token) => rowOf({ ...plain, dedupe_key: `sk_live_${token}` }).dedupe_key
  )

  expect(keys[0]).not.toBe(keys[1])
  expect(keys.join()).not.toContain("12345678")
})

it("makes a storable row of anything", () => {
  const given = fc.record(
    {
      event_type: fc.anything(),
      message: fc.anything(),
      level: fc.anything(),
      order_id: fc.anything(),
      payload: fc.anything(),
      occurred_at: fc.oneof(fc.anything(), fc.date({ noInvalidDate: false })),
      actor: fc.oneof(
        fc.anything(),
        fc.record({ type: fc.constant("user"), id: fc.anything() })
      ),
      dedupe_key: fc.oneof(
        fc.anything(),
        fc.string({ unit: "binary", maxLength: 600 })
      ),
      source: fc.anything(),
    },
    { requiredKeys: [] }
  )

  fc.assert(
    fc.property(given, (each) => {
      const row = rowOf(each)
      const texts = [
        row.event_type,
        row.message,
        row.order_id ?? "x",
        row.dedupe_key ?? "x",
        row.actor_id ?? "x",
      ]

      expect(
        texts.every((text) => text.length > 0 && text.length <= 2000)
      ).toBe(true)
      expect(texts.join()).not.toMatch(/\0|\p{Surrogate}/u)
      expect(row.occurred_at.getUTCFullYear()).toBeLessThanOrEqual(9999)
      expect(["info", "warning", "error"]).toContain(row.level)
    }),
    { numRuns: 500 }
  )
})

import { readLogsRequest } from "../../../integration-tests/helpers/stand-ins/otlp/logs-request"
import type { ActivityEntry } from "../../types"
import { toExportRequest } from "../otlp/export-request"
import { toLogRecord } from "../otlp/log-record"

const ENTRY: ActivityEntry = {
  id: "actlog_1",
  event_type: "order.refund_failed",
  level: "error",
  order_id: "order_1",
  payload: {},
  message: "Refund of £5.00 failed",
  resolved_at: null,
  resolved_by: null,
  resolved_by_entry_id: null,
  resolution_note: null,
  snoozed_until: null,
  assigned_to: null,
  occurred_at: new Date("2026-02-16T10:00:00.001Z"),
  actor_type: "user",
  actor_id: "user_1",
  actor_label: "Anna",
  caused_by: null,
  dedupe_key: null,
  source: "workflow",
  problem_key: "order.refund_failed|order_1||card",
  occurrences: 1,
  last_occurred_at: null,
  created_at: new Date("2026-02-16T10:00:02.500Z"),
  updated_at: new Date("2026-02-16T10:00:02.500Z"),
}

const attributesOf = (payload: Record<string, unknown>) => {
  const { records } = readLogsRequest(
    toExportRequest([{ ...ENTRY, payload }], "shop").body
  )

  return Object.fromEntries(
    Object.entries(records[0]?.attributes ?? {}).filter(([name]) =>
      name.startsWith("medusa.payload")
    )
  )
}

it("is an event by its type, at the time when it happened, seen when it was recorded", () => {
  expect(toLogRecord(ENTRY)).toEqual({
    timeUnixNano: "1771236000001000000",
    observedTimeUnixNano: "1771236002500000000",
    severityNumber: 17,
    severityText: "ERROR",
    eventName: "order.refund_failed",
    body: { stringValue: "Refund of £5.00 failed" },
    attributes: [
      { key: "log.record.uid", value: { stringValue: "actlog_1" } },
      { key: "event.name", value: { stringValue: "order.refund_failed" } },
      { key: "medusa.order.id", value: { stringValue: "order_1" } },
      { key: "medusa.actor.type", value: { stringValue: "user" } },
      { key: "medusa.actor.id", value: { stringValue: "user_1" } },
      { key: "medusa.actor.label", value: { stringValue: "Anna" } },
      { key: "medusa.activity.source", value: { stringValue: "workflow" } },
      {
        key: "medusa.activity.problem_key",
        value: { stringValue: "order.refund_failed|order_1||card" },
      },
    ],
    droppedAttributesCount: 0,
  })
})

it.each([
  ["info", 9, "INFO"],
  ["warning", 13, "WARN"],
  ["error", 17, "ERROR"],
] as const)("says %s as %i", (level, severityNumber, severityText) => {
  expect(toLogRecord({ ...ENTRY, level })).toMatchObject({
    severityNumber,
    severityText,
  })
})

it("spreads the payload out, and leaves out what has no value", () => {
  expect(
    attributesOf({
      amount: { value: 5.5, currency_code: "gbp" },
      attempt: 2,
      is_last: false,
      reason: null,
      tags: ["a", "b"],
      lines: [{ id: "ordli_1", quantity: 2 }],
    })
  ).toEqual({
    "medusa.payload.amount.value": 5.5,
    "medusa.payload.amount.currency_code": "gbp",
    "medusa.payload.attempt": "2",
    "medusa.payload.is_last": false,
    "medusa.payload.tags": {
      values: [{ stringValue: "a" }, { stringValue: "b" }],
    },
    "medusa.payload.lines": '[{"id":"ordli_1","quantity":2}]',
  })
})

it("has a bounded number of attributes, and says how many it leaves out", () => {
  const payload = Object.fromEntries(
    Array.from({ length: 200 }, (_, n) => [`field_${n}`, n])
  )

  const { attributes, droppedAttributesCount } = toLogRecord({
    ...ENTRY,
    payload,
  })

  expect(attributes).toHaveLength(128)
  expect(droppedAttributesCount).toBe(80)
})

it.each([
  ["before 1970", { occurred_at: new Date("1815-12-10") }],
  ["half a character", { message: "\uD83D" }],
  ["a character at the bound", { message: `${"x".repeat(3_999)}😀y` }],
  ["a number that JSON writes with an exponent", { payload: { n: 1e300 } }],
  ["a whole number that is too large", { payload: { n: 2 ** 60 } }],
  ["an empty list", { payload: { list: [] } }],
  ["a key like one of the record's own", { payload: { "": 1, "a.b": 2 } }],
])("is well-formed by OpenTelemetry's definitions: %s", (_, part) => {
  const { body } = toExportRequest([{ ...ENTRY, ...part }], "shop")

  const { faults, services, records } = readLogsRequest(body)

  expect(faults).toEqual([])
  expect(services).toEqual(["shop"])
  expect(records).toHaveLength(1)
})

it.each([
  ["of one byte", "x".repeat(4_000)],
  ["of three bytes", "本".repeat(1_333)],
])(
  "holds as many entries as a gateway takes, and one at least, in characters %s",
  (_, text) => {
    const large = Object.fromEntries(
      Array.from({ length: 100 }, (__, n) => [`text_${n}`, text])
    )
    const entries = Array.from({ length: 10 }, () => ({
      ...ENTRY,
      payload: large,
    }))

    const { body, count } = toExportRequest(entries, "shop")

    expect(count).toBe(2)
    expect(Buffer.byteLength(body)).toBeLessThan(1_000_000)
    expect(readLogsRequest(body).records).toHaveLength(2)
  }
)

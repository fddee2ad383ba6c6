import fc from "fast-check"

import type { ActivityFilter } from "../../../../types"
import {
  decodeCursor,
  encodeCursor,
  type Cursor,
  type CursorList,
} from "../cursor"
import { listOf } from "../feed-order"

const cursor: Cursor = {
  direction: "next",
  occurred_at: "2026-02-16T10:00:00.123456Z",
  id: "actlog_01",
}

const encoded = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString("base64url")

it.each(["next", "previous"] as const)("comes back whole: %s", (direction) => {
  const text = encodeCursor({ ...cursor, direction }, "feed")

  expect(text).toMatch(/^[\w-]+$/)
  expect(decodeCursor(text, "feed")).toEqual({ ...cursor, direction })
})

it.each([
  "",
  "x",
  "null",
  encoded(null),
  encoded({}),
  encoded([]),
  encoded(["next", cursor.occurred_at]),
  encoded(["next", cursor.occurred_at, cursor.id]),
  encoded(["next", cursor.occurred_at, cursor.id, 1]),
  encoded(["next", cursor.occurred_at, cursor.id, "feed", 1]),
  encoded(["up", cursor.occurred_at, cursor.id, "feed"]),
  encoded(["next", "2026-02-16T10:00:00Z", cursor.id, "feed"]),
  encoded(["next", "2026-13-45T99:00:00.000000Z", cursor.id, "feed"]),
  encoded(["next", "2026-02-30T10:00:00.000000Z", cursor.id, "feed"]),
  encoded(["next", "0000-01-01T10:00:00.000000Z", cursor.id, "feed"]),
  encoded(["next", cursor.occurred_at, "", "feed"]),
  encoded(["next", cursor.occurred_at, "a'; drop table", "feed"]),
  encoded(["next", cursor.occurred_at, "a\0", "feed"]),
  encoded(["next", cursor.occurred_at, "a".repeat(256), "feed"]),
])("refuses what is none of ours: %s", (text) => {
  expect(() => decodeCursor(text, "feed")).toThrow(
    /^cursor is ".*Allowed: a next_cursor/
  )
})

it("refuses anything else with invalid_data", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => decodeCursor(text, "feed")).toThrow(
        expect.objectContaining({ type: "invalid_data" }) as Error
      )
    })
  )
})

it.each(["attention", "order", "customer"] as const)(
  "refuses that of another list, in which it would leave entries out: %s",
  (list) => {
    const text = encodeCursor(cursor, list)

    expect(decodeCursor(text, list)).toEqual(cursor)
    expect(() => decodeCursor(text, "feed")).toThrow(/of the same list/)
    expect(() => decodeCursor(encodeCursor(cursor, "feed"), list)).toThrow(
      /of the same list/
    )
  }
)

it.each<[ActivityFilter, CursorList]>([
  [{}, "feed"],
  [{ q: "paper", level: ["error"] }, "feed"],
  [{ attention: true }, "attention"],
  [{ group: "order.refund_failed|no_balance" }, "attention"],
  [{ attention: true, order_id: "order_1" }, "attention"],
  [{ order_id: "order_1" }, "order"],
])("belongs to what %j shows: %s", (filter, list) => {
  expect(listOf(filter)).toBe(list)
})

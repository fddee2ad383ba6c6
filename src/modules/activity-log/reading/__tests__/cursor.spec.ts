import fc from "fast-check"

import { decodeCursor, encodeCursor, type Cursor } from "../cursor"

const cursor: Cursor = {
  direction: "next",
  occurred_at: "2026-02-16T10:00:00.123456Z",
  id: "actlog_01",
}

const encoded = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString("base64url")

it.each(["next", "previous"] as const)("comes back whole: %s", (direction) => {
  const text = encodeCursor({ ...cursor, direction })

  expect(text).toMatch(/^[\w-]+$/)
  expect(decodeCursor(text)).toEqual({ ...cursor, direction })
})

it.each([
  "",
  "x",
  "null",
  encoded(null),
  encoded({}),
  encoded([]),
  encoded(["next", cursor.occurred_at]),
  encoded(["next", cursor.occurred_at, cursor.id, 1]),
  encoded(["up", cursor.occurred_at, cursor.id]),
  encoded(["next", "2026-02-16T10:00:00Z", cursor.id]),
  encoded(["next", "2026-13-45T99:00:00.000000Z", cursor.id]),
  encoded(["next", "2026-02-30T10:00:00.000000Z", cursor.id]),
  encoded(["next", "0000-01-01T10:00:00.000000Z", cursor.id]),
  encoded(["next", cursor.occurred_at, ""]),
  encoded(["next", cursor.occurred_at, "a'; drop table"]),
  encoded(["next", cursor.occurred_at, "a\0"]),
  encoded(["next", cursor.occurred_at, "a".repeat(256)]),
])("refuses what is none of ours: %s", (text) => {
  expect(() => decodeCursor(text)).toThrow(
    /^cursor is ".*Allowed: a next_cursor/
  )
})

it("refuses anything else with invalid_data", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => decodeCursor(text)).toThrow(
        expect.objectContaining({ type: "invalid_data" }) as Error
      )
    })
  )
})

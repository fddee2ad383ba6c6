import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Condition } from "./feed-filter"

/** A place between two entries of the feed, and which way to go from there. */
export type Cursor = {
  /** `occurred_at` to the microsecond, which a JavaScript date cannot hold. */
  occurred_at: string
  id: string
  direction: "next" | "previous"
}

const cursorSchema = z.tuple([
  z.enum(["next", "previous"]),
  z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  z.string().regex(/^[\w-]{1,255}$/),
])

/** How the feed selects `occurred_at` for its cursors. */
export const CURSOR_COLUMN = `to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** What lies beyond a cursor, in its direction; everything where there is none. */
export function cursorCondition(
  cursor: Cursor | null | undefined
): Condition[] {
  if (!cursor) {
    return []
  }

  const operator = cursor.direction === "previous" ? ">" : "<"

  return [
    {
      sql: `(occurred_at, id) ${operator} (?::timestamptz, ?)`,
      values: [cursor.occurred_at, cursor.id],
    },
  ]
}

export function encodeCursor({ direction, occurred_at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([direction, occurred_at, id])).toString(
    "base64url"
  )
}

/** @throws MedusaError of type `invalid_data` where the text is no cursor of ours. */
export function decodeCursor(text: string): Cursor {
  const parsed = cursorSchema.safeParse(parseJson(text))

  if (!parsed.success || !isMoment(parsed.data[1])) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `cursor is "${text.slice(0, 100)}". Allowed: a next_cursor or previous_cursor of an earlier answer`
    )
  }

  const [direction, occurred_at, id] = parsed.data

  return { direction, occurred_at, id }
}

/** JavaScript takes 30 February for 2 March, and knows a year 0; PostgreSQL refuses both. */
function isMoment(text: string): boolean {
  const date = new Date(text)

  return (
    !Number.isNaN(date.getTime()) &&
    date.toISOString().slice(0, 19) === text.slice(0, 19) &&
    date.getUTCFullYear() > 0
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"))
  } catch {
    // Not JSON is not a cursor; the schema refuses undefined.
    return undefined
  }
}

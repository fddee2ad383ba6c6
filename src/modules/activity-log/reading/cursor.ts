import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** A place between two entries of the feed, and which way to go from there. */
export type Cursor = {
  /** What the list is sorted by, to the microsecond, which a JavaScript date cannot hold. */
  occurred_at: string
  id: string
  direction: "next" | "previous"
}

/** The lists that have cursors: each has entries, or an order, of its own. */
export type CursorList = "feed" | "attention" | "order" | "customer"

const cursorSchema = z.tuple([
  z.enum(["next", "previous"]),
  z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  z.string().regex(/^[\w-]{1,255}$/),
  z.enum(["feed", "attention", "order", "customer"]),
])

export function encodeCursor(
  { direction, occurred_at, id }: Cursor,
  list: CursorList
): string {
  return Buffer.from(
    JSON.stringify([direction, occurred_at, id, list])
  ).toString("base64url")
}

/** @throws MedusaError of type `invalid_data` where the text is no cursor of this list. */
export function decodeCursor(text: string, list: CursorList): Cursor {
  const parsed = cursorSchema.safeParse(parseJson(text))

  if (!parsed.success || !isMoment(parsed.data[1]) || parsed.data[3] !== list) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `cursor is "${text.slice(0, 100)}". Allowed: a next_cursor or previous_cursor of an earlier answer of the same list`
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

import type { ActivityEntry } from "../../../types"
import { encodeCursor, type Cursor } from "./cursor"

export type FeedPage = {
  entries: ActivityEntry[]
  next_cursor: string | null
  previous_cursor: string | null
}

export type FeedRow = ActivityEntry & { cursor_at: string }

/**
 * A page from the rows found, of which there is one more than `limit` where the feed goes on.
 * Always newest first, whichever way it was reached.
 */
export function toFeedPage(
  rows: FeedRow[],
  { cursor, limit }: { cursor?: Cursor | null; limit: number }
): FeedPage {
  const isBackwards = cursor?.direction === "previous"
  const goesOn = rows.length > limit
  const kept = rows.slice(0, limit)
  const shown = isBackwards ? kept.reverse() : kept
  const hasNext = isBackwards || goesOn
  const hasPrevious = isBackwards ? goesOn : Boolean(cursor)

  return {
    entries: shown.map(({ cursor_at, ...entry }) => entry),
    next_cursor: hasNext ? cursorAt(shown.at(-1), "next") : null,
    previous_cursor: hasPrevious ? cursorAt(shown[0], "previous") : null,
  }
}

function cursorAt(
  row: FeedRow | undefined,
  direction: Cursor["direction"]
): string | null {
  return row
    ? encodeCursor({ direction, occurred_at: row.cursor_at, id: row.id })
    : null
}

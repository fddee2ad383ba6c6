import type { ActivityEntry } from "../../../types"
import { encodeCursor, type Cursor, type CursorList } from "./cursor"

export type FeedPage = {
  entries: ActivityEntry[]
  next_cursor: string | null
  previous_cursor: string | null
}

/** A place in the list, to the microsecond. */
export type Place = { id: string; cursor_at: string }

export type FeedRow = ActivityEntry & Place

export type FeedCount = {
  count: number
  count_is_estimate: boolean
  /** Only where nothing says how many there are beyond those `count` that were seen. */
  count_is_lower_bound?: true
}

/** At least so many: these were seen, and how many more there are nobody can say. */
export function atLeast(count: number): FeedCount {
  return { count, count_is_estimate: true, count_is_lower_bound: true }
}

/**
 * A page from the rows found, of which there is one more than `limit` where the feed goes on.
 * Always newest first, whichever way it was reached. Where looking for them ended before the feed does, at
 * `end`, the next page goes on from there; nothing is shown twice or left out.
 */
export function toFeedPage(
  rows: FeedRow[],
  {
    cursor,
    limit,
    list,
    end,
  }: {
    list: CursorList
    cursor?: Cursor | null | undefined
    limit: number
    end?: Place | undefined
  }
): FeedPage {
  const isBackwards = cursor?.direction === "previous"
  const within = rows.filter((row) => !end || isWithin(row, end, isBackwards))
  const isFull = within.length > limit
  const goesOn = isFull || end !== undefined
  const kept = within.slice(0, limit)
  // A full page ends with its last entry.
  const goesOnAt = isFull ? undefined : end
  const shown = isBackwards ? kept.reverse() : kept
  const hasNext = isBackwards || goesOn
  const hasPrevious = isBackwards ? goesOn : Boolean(cursor)

  return {
    entries: shown.map(({ cursor_at, ...entry }) => entry),
    next_cursor: hasNext
      ? cursorAt((isBackwards ? undefined : goesOnAt) ?? shown.at(-1) ?? end, {
          direction: "next",
          list,
        })
      : null,
    previous_cursor: hasPrevious
      ? cursorAt((isBackwards ? goesOnAt : undefined) ?? shown[0] ?? end, {
          direction: "previous",
          list,
        })
      : null,
  }
}

/** Of several walks one may have gone further than where all of them have been. */
function isWithin(row: Place, end: Place, isBackwards: boolean): boolean {
  const order =
    row.cursor_at === end.cursor_at
      ? row.id < end.id
      : row.cursor_at < end.cursor_at
  const isAtEnd = row.id === end.id

  return isAtEnd || order === isBackwards
}

function cursorAt(
  row: Place | undefined,
  { direction, list }: { direction: Cursor["direction"]; list: CursorList }
): string | null {
  return row
    ? encodeCursor({ direction, occurred_at: row.cursor_at, id: row.id }, list)
    : null
}

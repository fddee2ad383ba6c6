import type { ActivityFilter } from "../../../types"
import { ENTRY_COLUMNS } from "../table"
import { valuesOf, whereOf, type Condition } from "./condition"
import { conditionsOf } from "./feed-filter"
import { whereClause, type FeedQuery, type FeedSpan } from "./feed-query"
import { cursorColumn, cursorCondition, orderBy } from "./feed-order"
import { isSmallSet, walksOf } from "./feed-walks"
import type { WordPlan } from "./word-plan"
import type { Word } from "./words"

/**
 * Memory for the rows that words were found in. With PostgreSQL's 4 MB, millions of rows are kept
 * as whole pages, and each entry on them is taken apart again.
 *
 * It is a condition, checked once before the rows are searched for, and holds for its statement
 * alone: a SET would stay with the store's connection, or with somebody else's behind a pooler.
 */
const HAS_BITMAP_MEMORY = `(select set_config('work_mem',
  greatest(pg_size_bytes(current_setting('work_mem')) / 1024, 65536)::text, true)) is not null`

/** How many of the newest of all entries say how frequent words are, where no sample does. */
export const NEWEST_MAX = 6_000
/** A filter that leaves fewer is its own index: its entries are looked through, of each walk its share. */
export const SCANNED_MAX = 10_000
/** How many entries are looked through for one page. */
export const LOOK_MAX = 16_000

/** Open problems are no word search, see `isWordSearch`. */
const SORTED_BY = "occurred_at"

export type WordSearch = ActivityFilter & { q: string }

/**
 * Whether words are searched for among all entries. In the few of an order, or of what is open, they
 * are conditions like others.
 */
export function isWordSearch(filter: ActivityFilter): filter is WordSearch {
  return filter.q !== undefined && !isSmallSet(filter)
}

/** One page of the feed by what the word index finds, like `feedQuery`. */
export function indexedPage(
  filter: WordSearch,
  plan: WordPlan,
  { cursor, limit }: FeedSpan
): FeedQuery {
  const order = orderBy(cursor, SORTED_BY)
  const found = indexedRows(filter, plan, cursor)

  // The rest of a row is read, and its moment written out, for those alone that are shown.
  return {
    sql: `select ${ENTRY_COLUMNS}, ${cursorColumn(SORTED_BY)} as cursor_at
      from activity_log where id = any(array(
        select id from (${found.sql}) as indexed order by ${order} limit ?
      )) order by ${order}`,
    values: [...found.values, limit],
  }
}

export function indexedCount(filter: WordSearch, plan: WordPlan): FeedQuery {
  const { sql, values } = indexedRows(filter, plan)

  return {
    sql: `select count(*)::int as count from (${sql}) as indexed`,
    values,
  }
}

/**
 * OFFSET 0 keeps all but the words from the planner, which would rather walk by time or by level, and take each entry
 * apart on the way.
 */
function indexedRows(
  filter: WordSearch,
  { asked, looked }: WordPlan,
  cursor: FeedSpan["cursor"] = null
): FeedQuery {
  const words = [
    { sql: HAS_BITMAP_MEMORY, values: [] },
    ...asked.map(({ indexed }) => indexed),
    { sql: "deleted_at is null", values: [] },
  ]
  const others: Condition[] = [
    whereClause(withoutWords(filter)),
    ...cursorCondition(cursor, SORTED_BY),
    ...looked.map((word) => word.looked),
  ]

  return {
    sql: `select occurred_at, id from (
        select * from activity_log where ${whereOf(words)} offset 0
      ) as activity_log where ${whereOf(others)}`,
    values: [...valuesOf(words), ...valuesOf(others)],
  }
}

/** One page of the feed by what is among the next `LOOK_MAX` entries, like `feedQuery`. */
export function lookedPage(
  filter: WordSearch,
  words: Word[],
  { cursor, limit }: FeedSpan
): FeedQuery {
  const looked = words.map((word) => word.looked)
  const near = nearRows(filter, { cursor, limit: LOOK_MAX })
  const order = orderBy(cursor, SORTED_BY)

  return {
    sql: `select *, ${cursorColumn(SORTED_BY)} as cursor_at from (${near.sql}) as activity_log
      where ${whereOf(looked)} order by ${order} limit ?`,
    values: [...near.values, ...valuesOf(looked), limit],
  }
}

/**
 * Where a look of `LOOK_MAX` entries ended: the nearest end of its walks, since beyond it some entries
 * were seen and others were not. No row where it saw everything.
 */
export function endOfLook(filter: WordSearch, { cursor }: FeedSpan): FeedQuery {
  const ends = walksOf(withoutWords(filter)).map((walk, _, { length }) => {
    const conditions = conditionsOfWalk(filter, walk, cursor)

    return {
      sql: `(select occurred_at, id from activity_log where ${whereOf(conditions)}
        order by ${orderBy(cursor, SORTED_BY)} offset ? limit 1)`,
      values: [...valuesOf(conditions), sizeOfEach(LOOK_MAX, length) - 1],
    }
  })

  return {
    sql: `select id, ${cursorColumn(SORTED_BY)} as cursor_at
      from (${ends.map(({ sql }) => sql).join(" union all ")}) as ends
      order by ${orderBy(cursor, SORTED_BY)} limit 1`,
    values: ends.flatMap(({ values }) => values),
  }
}

/** The next entries that match but for their words; as many in all, however many walks there are. */
export function nearRows(
  filter: WordSearch,
  { cursor, limit }: FeedSpan
): FeedQuery {
  const walks = walksOf(withoutWords(filter)).map((walk, _, { length }) => {
    const conditions = conditionsOfWalk(filter, walk, cursor)

    return {
      sql: `(select ${ENTRY_COLUMNS} from activity_log
        where ${whereOf(conditions)} order by ${orderBy(cursor, SORTED_BY)} limit ?)`,
      values: [...valuesOf(conditions), sizeOfEach(limit, length)],
    }
  })

  return {
    sql: walks.map(({ sql }) => sql).join(" union all "),
    values: walks.flatMap(({ values }) => values),
  }
}

/** How many entries are looked through to count. */
export function scannedMax(filter: WordSearch): number {
  return isNarrow(withoutWords(filter)) ? SCANNED_MAX : NEWEST_MAX
}

/** Whether anything but words is asked for. */
export function isNarrow(filter: ActivityFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined)
}

/** Of near rows at most this many nothing was left out. */
export function wholeMax(filter: WordSearch, limit: number): number {
  return sizeOfEach(limit, walksOf(withoutWords(filter)).length) - 1
}

export function isOneWalk(filter: WordSearch): boolean {
  return walksOf(withoutWords(filter)).length === 1
}

export function withoutWords({
  q,
  q_orders,
  ...others
}: WordSearch): ActivityFilter {
  return others
}

function conditionsOfWalk(
  filter: WordSearch,
  walk: Condition[],
  cursor: FeedSpan["cursor"]
): Condition[] {
  return [
    ...walk,
    ...conditionsOf(withoutWords(filter)),
    ...cursorCondition(cursor, SORTED_BY),
  ]
}

function sizeOfEach(limit: number, walks: number): number {
  return Math.ceil(limit / walks)
}

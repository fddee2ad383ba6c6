import type { ActivityFilter } from "../../../types"
import { ENTRY_COLUMNS } from "../table"
import {
  conditionsOf,
  valuesOf,
  whereOf,
  wordCondition,
  type Condition,
} from "./feed-filter"
import { whereClause, type FeedQuery, type FeedSpan } from "./feed-query"
import { cursorColumn, cursorCondition, orderBy } from "./feed-order"
import { isSmallSet, walksOf } from "./feed-walks"

/**
 * Memory for the rows that words were found in. With PostgreSQL's 4 MB, millions of rows are kept
 * as whole pages, and each message on them is taken apart again: two frequent words that never
 * stand together took a minute at ten million rows, and take a second with 64 MB.
 *
 * It is a condition, checked once before the rows are searched for, and holds for its statement
 * alone: a SET would stay with the store's connection, or with somebody else's behind a pooler.
 */
export const HAS_BITMAP_MEMORY = `(select set_config('work_mem',
  greatest(pg_size_bytes(current_setting('work_mem')) / 1024, 65536)::text, true)) is not null`

/** How many entries are scanned, word by word, before the word index is asked. */
export const SCANNED_MAX = 10_000

/** Open problems are no word search, see `isWordSearch`. */
const SORTED_BY = "occurred_at"

export type WordSearch = ActivityFilter & { q: string }

/**
 * Whether words are searched for among all entries. PostgreSQL has no way to walk its word index by
 * time, and can only guess how frequent a prefix is; where it guesses too high, it
 * walks the whole log by time and takes each message apart.
 *
 * So the guess is left out: entries are scanned from where the page begins, a bounded
 * number, which finds whatever is frequent. What is not found there is rare, and the word index
 * has it at once.
 */
export function isWordSearch(filter: ActivityFilter): filter is WordSearch {
  return filter.q !== undefined && !isSmallSet(filter)
}

/** One page of the feed by words, like `feedQuery`. */
export function wordSearchQuery(
  filter: WordSearch,
  { cursor, limit }: FeedSpan
): FeedQuery {
  const order = orderBy(cursor, SORTED_BY)
  const word = wordCondition(filter)
  const near = scanned(filter, { cursor, limit })
  const all = whereClause(filter)
  const beyond = cursorCondition(cursor, SORTED_BY)
  const everywhere = [all, ...beyond]

  // OFFSET 0 keeps ORDER BY and LIMIT from the planner, which would walk by time for them.
  return {
    sql: `with near as materialized (
        select * from (${near.sql}) as scanned
        where ${word.sql} order by ${order} limit ?
      ), found as (
        select * from near where (select count(*) from near) = ?
        union all
        select * from (
          select ${ENTRY_COLUMNS} from activity_log where ${HAS_BITMAP_MEMORY} and ${whereOf(everywhere)} offset 0
        ) as indexed
        where (select count(*) from near) < ?
      )
      select *, ${cursorColumn(SORTED_BY)} as cursor_at from found order by ${order} limit ?`,
    values: [
      ...near.values,
      ...word.values,
      limit,
      limit,
      ...valuesOf(everywhere),
      limit,
      limit,
    ],
  }
}

/** Of the entries scanned: how many there are, and how many have the words. */
export function wordSampleQuery(filter: WordSearch): FeedQuery {
  const word = wordCondition(filter)
  const near = scanned(filter, { limit: 1 })

  return {
    sql: `select count(*)::int as seen, (count(*) filter (where ${word.sql}))::int as hits
      from (${near.sql}) as scanned`,
    values: [...word.values, ...near.values],
  }
}

/** Of a sample at most this size nothing was left out. */
export function wholeSampleMax(filter: WordSearch): number {
  return sizeOfEach(walksOf(filter)) - 1
}

/** The next entries that match but for their words; as many in all, however many walks there are. */
function scanned(filter: WordSearch, { cursor, limit }: FeedSpan): FeedQuery {
  const { q, ...others } = filter
  const shared = [
    ...conditionsOf(others),
    ...cursorCondition(cursor, SORTED_BY),
  ]
  const walks = walksOf(others)
  const size = Math.max(limit, sizeOfEach(walks))

  return {
    sql: walks
      .map(
        (walk) =>
          `(select ${ENTRY_COLUMNS} from activity_log
          where ${whereOf([...walk, ...shared])} order by ${orderBy(cursor, SORTED_BY)} limit ?)`
      )
      .join(" union all "),
    values: walks.flatMap((walk) => [...valuesOf([...walk, ...shared]), size]),
  }
}

function sizeOfEach(walks: Condition[][]): number {
  return Math.ceil(SCANNED_MAX / walks.length)
}

import type { ActivityFilter } from "../../../types"
import type { Sql } from "../connections/sql"
import {
  atLeast,
  toFeedPage,
  type FeedCount,
  type FeedPage,
  type FeedRow,
  type Place,
} from "./feed-page"
import { listOf } from "./feed-order"
import { whereClause, type FeedQuery, type FeedSpan } from "./feed-query"
import {
  COUNT_COSTS,
  PAGE_COSTS,
  planOf,
  type SearchCosts,
  type WordPlan,
} from "./word-plan"
import {
  frequencyQuery,
  SAMPLE_MIN,
  sampleQuery,
  type Frequencies,
} from "./word-sample"
import {
  endOfLook,
  indexedCount,
  indexedPage,
  isNarrow,
  isOneWalk,
  lookedPage,
  nearRows,
  SCANNED_MAX,
  scannedMax,
  wholeMax,
  withoutWords,
  type WordSearch,
} from "./word-search"
import { wordsOf, type Word } from "./words"

/** From so many finds on, how frequent they are in all entries is known within a half. */
const ESTIMATED_FROM = 18

/**
 * Searches for words in a bounded time, however many entries there are.
 *
 * PostgreSQL has no way to walk its word index by time, and can only guess how frequent the beginning of a word
 * is. So a sample says it. Where the rest of the filter leaves few entries, those are looked through. Where the
 * rarest word is rare, the index has its rows at once. Frequent words are found by looking through the entries
 * that come next in time, a bounded number; what frequent words that hardly ever meet leave open, the next page
 * goes on with.
 */
export class WordFinder {
  constructor(private readonly sql: Sql) {}

  async page(filter: WordSearch, span: FeedSpan): Promise<FeedPage> {
    const words = wordsOf(filter.q, filter.q_orders)
    const list = listOf(filter)

    if (!words.length) {
      return toFeedPage([], { ...span, list })
    }

    const plan = await this.planOf(filter, words, PAGE_COSTS)
    const more = { ...span, limit: span.limit + 1 }

    if (plan) {
      return toFeedPage(
        await this.rows<FeedRow>(indexedPage(filter, plan, more)),
        { ...span, list }
      )
    }

    const found = await this.rows<FeedRow>(lookedPage(filter, words, more))
    // Of several walks one may have come to its end within a page that another one filled.
    const isFull = found.length > span.limit && isOneWalk(filter)
    const [end] = isFull ? [] : await this.rows<Place>(endOfLook(filter, span))

    return toFeedPage(found, { ...span, list, end })
  }

  /** Exact where little is to be read for it; else as the newest entries say, where they say enough. */
  async count(filter: WordSearch): Promise<FeedCount> {
    const words = wordsOf(filter.q, filter.q_orders)

    if (!words.length) {
      return { count: 0, count_is_estimate: false }
    }

    const plan = await this.planOf(filter, words, COUNT_COSTS)

    if (plan) {
      const [row] = await this.rows<{ count: number }>(
        indexedCount(filter, plan)
      )

      return { count: row?.count ?? 0, count_is_estimate: false }
    }

    const { seen, together } = await this.newest(filter, words)

    if (seen <= wholeMax(filter, scannedMax(filter))) {
      return { count: together, count_is_estimate: false }
    }

    // Words that stand in next to none of the newest entries may be anywhere, or nowhere, among the others.
    if (together < ESTIMATED_FROM) {
      return atLeast(together)
    }

    const others = await this.expected(withoutWords(filter))

    return {
      count: Math.max(
        Math.round((together / Math.max(seen, 1)) * others),
        together
      ),
      count_is_estimate: true,
    }
  }

  /** Null where the entries that come next in time are to be looked through. */
  private async planOf(
    filter: WordSearch,
    words: Word[],
    costs: SearchCosts
  ): Promise<WordPlan | null> {
    const others = withoutWords(filter)

    // A filter that leaves few is its own index.
    if (isNarrow(others) && (await this.expected(others)) < SCANNED_MAX) {
      return null
    }

    const rows = await this.expected({})
    const sample = await this.frequencies(sampleQuery(words, rows))
    const frequencies =
      sample.seen < SAMPLE_MIN
        ? await this.newest({ q: filter.q }, words)
        : sample

    return planOf(words, { rows, frequencies, costs })
  }

  private async newest(
    filter: WordSearch,
    words: Word[]
  ): Promise<Frequencies> {
    return await this.frequencies(
      frequencyQuery(words, nearRows(filter, { limit: scannedMax(filter) }))
    )
  }

  private async frequencies(query: FeedQuery): Promise<Frequencies> {
    const [row] = await this.rows<Frequencies>(query)

    return row ?? { seen: 0, of: [], together: 0 }
  }

  /** How many entries the planner expects. */
  private async expected(filter: ActivityFilter): Promise<number> {
    const { sql, values } = whereClause(filter)

    return await this.sql.estimate(
      `select 1 from activity_log where ${sql}`,
      values
    )
  }

  private async rows<Row extends object>({
    sql,
    values,
  }: FeedQuery): Promise<Row[]> {
    return await this.sql.rows<Row>(sql, values)
  }
}

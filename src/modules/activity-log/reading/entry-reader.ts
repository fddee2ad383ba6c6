import { MedusaError } from "@medusajs/framework/utils"
import type { ActivityEntry, ActivityFilter } from "../../../types"
import { CustomerStoryReader } from "./customer-story"
import { ProblemReader } from "./problem-reader"
import { RecordedReader } from "./recorded-reader"
import type { Sql } from "../connections/sql"
import { ENTRY_COLUMNS } from "../table"
import { decodeCursor, type Cursor } from "./cursor"
import {
  atLeast,
  toFeedPage,
  type FeedCount,
  type FeedPage,
  type FeedRow,
} from "./feed-page"
import { listOf } from "./feed-order"
import { feedQuery, rowSource, whereClause, type FeedSpan } from "./feed-query"
import { isOpenOnly } from "./problem-states"
import { WordFinder } from "./word-finder"
import { isWordSearch } from "./word-search"

/** Up to here the feed's count is exact; beyond, counting would read more than a page is worth. */
const EXACT_COUNT_MAX = 10_000
/** Rows that are in memory at once while all of them are walked. */
const WALKED_PAGE = 500
/** Where a walk from the oldest on begins. */
const BEFORE_ALL: Cursor = {
  direction: "previous",
  occurred_at: "-infinity",
  id: "",
}
/** No order has as many entries; a runaway integration might write them. */
const TIMELINE_MAX = 10_000

/** Every read of the log: each has an index that serves it, and a limit. */
export class EntryReader {
  /** The open ones, for whoever is alerted. */
  readonly problems: ProblemReader
  /** What concerns one customer, over all their orders. */
  readonly customers: CustomerStoryReader
  /** In the order of recording, for the stream. */
  readonly recorded: RecordedReader
  private readonly words: WordFinder

  constructor(private readonly sql: Sql) {
    this.problems = new ProblemReader(sql)
    this.customers = new CustomerStoryReader(sql)
    this.recorded = new RecordedReader(sql)
    this.words = new WordFinder(sql)
  }

  /** @throws MedusaError `not_found` */
  async retrieve(id: string): Promise<ActivityEntry> {
    const [entry] = await this.sql.rows<ActivityEntry>(
      `select ${ENTRY_COLUMNS} from activity_log where id = ? and deleted_at is null`,
      [id]
    )

    if (!entry) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Activity with id: ${id} was not found`
      )
    }

    return entry
  }

  /** In no order; what is gone is left out. */
  async byIds(ids: string[]): Promise<ActivityEntry[]> {
    return await this.sql.rows<ActivityEntry>(
      `select ${ENTRY_COLUMNS} from activity_log where id = any(?::text[]) and deleted_at is null`,
      [ids]
    )
  }

  /** The entries that stand under these natural keys. */
  async byDedupeKeys(keys: string[]): Promise<ActivityEntry[]> {
    return await this.sql.rows<ActivityEntry>(
      `select ${ENTRY_COLUMNS} from activity_log where dedupe_key = any(?::text[])`,
      [keys]
    )
  }

  /** Whether anything was recorded before a moment. */
  async hasBefore(moment: Date): Promise<boolean> {
    const rows = await this.sql.rows(
      "select id from activity_log where created_at < ? limit 1",
      [moment]
    )

    return rows.length > 0
  }

  /** One order, oldest first; of a longer story its newest part. */
  async timeline(orderId: string): Promise<ActivityEntry[]> {
    const rows = await this.sql.rows<ActivityEntry>(
      `select ${ENTRY_COLUMNS} from activity_log
       where order_id = ? and deleted_at is null
       order by occurred_at desc, id desc limit ${TIMELINE_MAX}`,
      [orderId]
    )

    return rows.reverse()
  }

  /**
   * One page of the feed, newest first.
   *
   * @throws MedusaError of type `invalid_data` where `cursor` is none of ours.
   */
  async page(
    filter: ActivityFilter,
    { limit, cursor: text }: { limit: number; cursor?: string }
  ): Promise<FeedPage> {
    const cursor =
      text === undefined ? null : decodeCursor(text, listOf(filter))

    return await this.pageSorted(filter, { cursor, limit })
  }

  /**
   * All entries that match, newest first, a page at a time: memory holds one page of them. Open
   * problems too are walked by when they began, which does not change while they are walked.
   */
  async *walk(
    filter: ActivityFilter,
    pageSize = WALKED_PAGE
  ): AsyncGenerator<ActivityEntry[]> {
    yield* this.pages(filter, {
      pageSize,
      from: null,
      onward: "next_cursor",
    })
  }

  /** The same, oldest first: whoever has had enough stops, and what came last was not read. */
  async *walkUp(
    filter: ActivityFilter,
    pageSize = WALKED_PAGE
  ): AsyncGenerator<ActivityEntry[]> {
    for await (const page of this.pages(filter, {
      pageSize,
      from: BEFORE_ALL,
      onward: "previous_cursor",
    })) {
      yield page.reverse()
    }
  }

  /** How many entries match: exact up to a bound, then PostgreSQL's own estimate, or what was seen. */
  async count(filter: ActivityFilter): Promise<FeedCount> {
    if (isWordSearch(filter)) {
      return await this.words.count(filter)
    }

    const { sql, values } = whereClause(filter)
    const count = await this.countUpTo(
      { source: rowSource(filter), where: sql, values },
      EXACT_COUNT_MAX + 1
    )

    if (count <= EXACT_COUNT_MAX) {
      return { count, count_is_estimate: false }
    }

    // The planner takes all that ever were for open (see `rowSource`); the badge says no more either.
    if (isOpenOnly(filter)) {
      return atLeast(count)
    }

    const estimate = await this.estimate(filter)

    // The planner may guess too low; at least this many were just seen.
    return estimate > count
      ? { count: estimate, count_is_estimate: true }
      : atLeast(count)
  }

  private async *pages(
    filter: ActivityFilter,
    {
      pageSize,
      from,
      onward,
    }: {
      pageSize: number
      from: Cursor | null
      onward: "next_cursor" | "previous_cursor"
    }
  ): AsyncGenerator<ActivityEntry[]> {
    let cursor = from

    do {
      const page = await this.pageSorted(filter, {
        limit: pageSize,
        cursor,
        sortedBy: "occurred_at",
      })
      const text = page[onward]

      cursor = text === null ? null : decodeCursor(text, listOf(filter))

      if (page.entries.length) {
        yield page.entries
      }
    } while (cursor !== null)
  }

  private async pageSorted(
    filter: ActivityFilter,
    { cursor = null, limit, sortedBy }: FeedSpan
  ): Promise<FeedPage> {
    if (isWordSearch(filter)) {
      return await this.words.page(filter, { cursor, limit })
    }

    const span = { cursor, limit: limit + 1, sortedBy }
    const { sql, values } = feedQuery(filter, span)
    const rows = await this.sql.rows<FeedRow>(sql, values)

    return toFeedPage(rows, { cursor, limit, list: listOf(filter) })
  }

  private async estimate(filter: ActivityFilter): Promise<number> {
    const { sql, values } = whereClause(filter)

    return await this.sql.estimate(
      `select 1 from activity_log where ${sql}`,
      values
    )
  }

  private async countUpTo(
    {
      source,
      where,
      values,
    }: { source: string; where: string; values: unknown[] },
    limit: number
  ): Promise<number> {
    const [row] = await this.sql.rows<{ count: number }>(
      `select count(*)::int as count
       from (select 1 from ${source} where ${where} limit ${limit}) as counted`,
      values
    )

    return row?.count ?? 0
  }
}

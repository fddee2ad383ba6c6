import type { ActivityEntry } from "../../../types"
import type { Sql } from "../connections/sql"
import { ENTRY_COLUMNS, NEEDS_ATTENTION } from "../table"
import { valuesOf, whereOf, type Condition } from "./condition"
import { decodeCursor, type Cursor } from "./cursor"
import { toFeedPage, type FeedPage, type FeedRow } from "./feed-page"
import { cursorColumn, cursorCondition, orderBy } from "./feed-order"

/** Whose story it is. */
export type StorySubject = {
  customerId: string
  orderIds: string[]
  /** Those that became no order have their entries under their own id. */
  cartIds: string[]
}

/** Further entries are counted by nobody: it would read more than the page is worth. */
const COUNT_MAX = 10_000
/** Problems that are sent with the newest part, however old they are. */
const OPEN_MAX = 200

const SORTED = "occurred_at"
const LIST = "customer"

/** Letter for letter as in the migration: PostgreSQL uses an expression index only for its own expression. */
const CART_ID = "payload->>'cart_id'"

/**
 * One customer's story: the entries of their orders and carts, and what they did themselves.
 *
 * Each order, each cart and the customer is one ordered walk of an index, no further than the page
 * is long; only the ids of what was found are merged, and the page's rows are read. So a page costs the same at the
 * first entry as at the ten-thousandth, and grows with the number of orders, of which the caller gives no more than
 * it wants to pay for.
 */
export class CustomerStoryReader {
  constructor(private readonly sql: Sql) {}

  /** Newest first. @throws MedusaError `invalid_data` for a foreign cursor */
  async page(
    subject: StorySubject,
    { limit, cursor: text }: { limit: number; cursor?: string | undefined }
  ): Promise<FeedPage> {
    const cursor = text === undefined ? null : decodeCursor(text, LIST)
    const keys = walked(subject, { cursor, limit: limit + 1 })
    const rows = await this.sql.rows<FeedRow>(
      `with keys as materialized (${keys.sql} order by ${orderBy(cursor, SORTED)} limit ?)
       select ${ENTRY_COLUMNS}, ${cursorColumn(SORTED)} as cursor_at
       from activity_log where id = any(array(select id from keys))
       order by ${orderBy(cursor, SORTED)}`,
      [...keys.values, limit + 1]
    )

    return toFeedPage(rows, { cursor, limit, list: LIST })
  }

  /** All of it, up to 10,000. */
  async count(subject: StorySubject): Promise<number> {
    const keys = walked(subject, { cursor: null, limit: COUNT_MAX })
    const [row] = await this.sql.rows<{ count: number }>(
      `select count(*)::int as count from (${keys.sql} limit ${COUNT_MAX}) as counted`,
      keys.values
    )

    return row?.count ?? 0
  }

  /** What is open, newest first. Problems of the whole shop are few, and have an index of their own. */
  async open({
    customerId,
    orderIds,
    cartIds,
  }: StorySubject): Promise<ActivityEntry[]> {
    return await this.sql.rows<ActivityEntry>(
      `select ${ENTRY_COLUMNS} from (
         select * from activity_log where ${NEEDS_ATTENTION} and deleted_at is null offset 0
       ) as problems
       where order_id = any(?::text[]) or actor_id = ?
         or (order_id is null and ${CART_ID} = any(?::text[]))
       order by occurred_at desc, id desc limit ${OPEN_MAX}`,
      [orderIds, customerId, cartIds]
    )
  }
}

type Span = { cursor: Cursor | null; limit: number }

/** Ids and moments of what was found, each once: a customer who acts on an order of theirs is found twice. */
function walked(
  { customerId, orderIds, cartIds }: StorySubject,
  span: Span
): Condition {
  const walks = [
    walkOfEach("order_id = subject.id", orderIds, span),
    walkOfEach(`order_id is null and ${CART_ID} = subject.id`, cartIds, span),
    walkOfEach("actor_id = subject.id", [customerId], span),
  ]

  return {
    sql: `select id, occurred_at from (${walks.map(({ sql }) => sql).join(" union ")}) as walked`,
    values: valuesOf(walks),
  }
}

/** Of many leading values no index is walked in order, of one it is: hence one walk each. */
function walkOfEach(
  condition: string,
  subjects: string[],
  { cursor, limit }: Span
): Condition {
  const conditions = [
    { sql: `${condition} and deleted_at is null`, values: [] },
    ...cursorCondition(cursor, SORTED),
  ]

  return {
    sql: `select found.id, found.occurred_at from unnest(?::text[]) as subject (id)
      cross join lateral (
        select id, occurred_at from activity_log
        where ${whereOf(conditions)} order by ${orderBy(cursor, SORTED)} limit ?
      ) as found`,
    values: [subjects, ...valuesOf(conditions), limit],
  }
}

import type { Sql } from "../connections/sql"
import { openShares } from "./assignees"
import { valuesOf } from "./condition"

/** More open problems than this are simply "more". */
const COUNT_MAX = 10_000

export type AttentionCount = { count: number; is_capped: boolean }

/**
 * How many problems need the attention of a user: what is open, not snoozed, and not somebody
 * else's. Of nobody in particular: whoever is responsible.
 */
export async function countAttention(
  sql: Sql,
  userId?: string | null
): Promise<AttentionCount> {
  const { rows, values } = counted("1", userId)
  const [row] = await sql.rows<{ count: number }>(
    `select count(*)::int as count from (${rows}) as counted`,
    values
  )
  const count = row?.count ?? 0

  return { count: Math.min(count, COUNT_MAX), is_capped: count > COUNT_MAX }
}

/** Orders with such a problem: those of as many problems as are counted. */
export async function countWaitingOrders(
  sql: Sql,
  userId?: string | null
): Promise<AttentionCount> {
  const { rows, values } = counted(
    "order_id",
    userId,
    "and order_id is not null"
  )
  const [row] = await sql.rows<{ orders: number; problems: number }>(
    `select count(distinct order_id)::int as orders, count(*)::int as problems
     from (${rows}) as counted`,
    values
  )

  return {
    count: row?.orders ?? 0,
    is_capped: (row?.problems ?? 0) > COUNT_MAX,
  }
}

function counted(
  column: string,
  userId: string | null | undefined,
  narrowed = ""
): { rows: string; values: unknown[] } {
  const shares = openShares(userId ? [userId, null] : undefined)
  const rows = shares.map(
    ({ sql }) =>
      `(select ${column} from activity_log where ${sql} ${narrowed} limit ${COUNT_MAX + 1})`
  )

  return { rows: rows.join(" union all "), values: valuesOf(shares) }
}

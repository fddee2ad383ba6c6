import { scopeOf } from "../../../recording/problem-key"
import { leftOf } from "../../../recording/storing/stake"
import type { Stake } from "../../../types"
import type { Querying } from "../connections/session"
import type { Closing } from "../table"

/** An entry that closes problems, as it stands in the table. */
export type Success = {
  id: string
  order_id: string | null
  happened_at: Date
  closing: Closing
}

/**
 * When something happened, as far as clocks can be trusted: not later than the database wrote it
 * down. In milliseconds, as dates given by others are.
 */
export const HAPPENED_AT =
  "date_trunc('milliseconds', least(occurred_at, created_at))"

const COLUMNS = `id, order_id, ${HAPPENED_AT} as happened_at, closing`

const OF_ORDERS = `
  select ${COLUMNS} from activity_log
  where order_id = any($1::text[]) and occurred_at >= $2::timestamptz and deleted_at is null
    and closing->'resolves' is not null
  order by happened_at, id`

/** A busy shop has more that may have closed it only where it becomes known days late. */
const SCANNED_MAX = 1000

const OF_NO_ORDER = `
  select ${COLUMNS} from (
    select * from activity_log
    where event_type = any($1::text[]) and level = any('{info,warning,error}')
      and occurred_at >= $2::timestamptz and deleted_at is null
    order by occurred_at limit ${SCANNED_MAX}
  ) as since
  where closing->'resolves' ? $3
  order by happened_at, id limit 1`

/** All that closes anything of these orders since a moment, the earliest first: a few rows of their timelines. */
export async function successesOf(
  connection: Querying,
  orderIds: string[],
  since: Date
): Promise<Success[]> {
  const { rows } = await connection.query<Success>({
    text: OF_ORDERS,
    values: [orderIds, since],
  })

  return rows
}

/** What may have closed a problem of no order, whoever's order it was itself. */
export async function successesOfScope(
  connection: Querying,
  { problem_key, since }: { problem_key: string; since: Date },
  types: readonly string[]
): Promise<Success[]> {
  if (!types.length) {
    return []
  }

  const { rows } = await connection.query<Success>({
    text: OF_NO_ORDER,
    values: [types, since, scopeOf(problem_key)],
  })

  return rows
}

/** Those that are about a problem. */
export function about(
  { problem_key }: { problem_key: string },
  successes: Success[]
): Success[] {
  return successes.filter(({ closing: { resolves = [] } }) =>
    resolves.some((prefix) => problem_key.startsWith(prefix))
  )
}

/** The success with which nothing of it is left; null where something still is. */
export function closerOf(
  { stake }: { stake: Stake | null },
  successes: Success[]
): Success | null {
  const done = stakesOf(successes)
  const at = successes.findIndex(
    (_, index) => leftOf(stake, done.slice(0, index + 1)) === null
  )

  return successes[at] ?? null
}

export function stakesOf(successes: Success[]): (Stake | null)[] {
  return successes.map(({ closing }) => closing.stake ?? null)
}

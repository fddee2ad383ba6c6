import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { idSince } from "../../recording/wording/medusa-ids"
import type { Hours } from "./is-quiet"

const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS

/** The hours that are compared, the shortest first. */
const SPANS = [1, 2, 4, 8, 24] as const

const WEEKS_MAX = 8

/** How long a look may wait for a lock: it holds one of the store's connections meanwhile. */
const LOCK_TIMEOUT = "2s"

/**
 * Orders of the last hours, and of the same hours in the weeks before, as far back as the shop has had
 * any. Each count is a range of the orders' primary key (see docs/adr/0015): what is read grows with
 * the orders of those hours, not with the table.
 */
export async function countHours(
  connection: Knex,
  now: Date
): Promise<Hours[]> {
  return await connection.transaction(async (transaction) => {
    await transaction.raw(`set local lock_timeout = '${LOCK_TIMEOUT}'`)

    const weeks = await weeksKnown(transaction, now)
    const { rows } = await transaction.raw<{
      rows: { hours: number; week: number; orders: number }[]
    }>(COUNTS, [JSON.stringify(rangesOf(now, weeks))])
    const { rows: failures } = await transaction.raw<{
      rows: { hours: number; failed: number }[]
    }>(FAILED_CHECKOUTS, [
      JSON.stringify(
        SPANS.map((hours) => ({ hours, since: before(now, hours * HOUR_MS) }))
      ),
    ])

    return SPANS.map((hours) => {
      const counts = rows.filter((row) => row.hours === hours)

      return {
        hours,
        orders: counts.find(({ week }) => week === 0)?.orders ?? 0,
        before: counts
          .filter(({ week }) => week > 0)
          .map(({ orders }) => orders),
        failed: failures.find((row) => row.hours === hours)?.failed ?? 0,
      }
    })
  })
}

/** How many orders came since a moment. */
export async function countSince(
  connection: Knex,
  since: Date
): Promise<number> {
  const { rows } = await connection.raw<{ rows: { orders: number }[] }>(
    `select count(*)::int as orders from "order"
     where id >= ? and deleted_at is null and not is_draft_order`,
    [idSince("order", since)]
  )

  return rows[0]?.orders ?? 0
}

/** How many whole weeks back the shop had its first order. */
async function weeksKnown(connection: Knex, now: Date): Promise<number> {
  const { rows } = await connection.raw<{ rows: { created_at: Date }[] }>(
    `select created_at from "order" where id >= ? order by id limit 1`,
    [idSince("order", before(now, (WEEKS_MAX + 1) * WEEK_MS))]
  )
  const [first] = rows
  const age = first ? now.getTime() - first.created_at.getTime() : 0

  // The first week of a shop is no measure.
  return Math.min(WEEKS_MAX, Math.floor(age / WEEK_MS) - 1)
}

function rangesOf(now: Date, weeks: number): object[] {
  return SPANS.flatMap((hours) =>
    Array.from({ length: Math.max(0, weeks) + 1 }, (_, week) => {
      const until = before(now, week * WEEK_MS)

      return {
        hours,
        week,
        from_id: idSince("order", before(until, hours * HOUR_MS)),
        until_id: idSince("order", until),
      }
    })
  )
}

const COUNTS = `
  select span.hours, span.week, counted.orders
  from jsonb_to_recordset(?::jsonb) as span (hours int, week int, from_id text, until_id text),
    lateral (
      select count(*)::int as orders from "order"
      where id >= span.from_id and id < span.until_id and deleted_at is null and not is_draft_order
    ) as counted
  order by span.hours, span.week`

/** By the index of levels: errors of the last day, each cart once. */
const FAILED_CHECKOUTS = `
  select span.hours, counted.failed
  from jsonb_to_recordset(?::jsonb) as span (hours int, since timestamptz),
    lateral (
      select count(distinct payload ->> 'cart_id')::int as failed from activity_log
      where level = 'error' and occurred_at >= span.since and deleted_at is null
    ) as counted`

function before(date: Date, ms: number): Date {
  return new Date(date.getTime() - ms)
}

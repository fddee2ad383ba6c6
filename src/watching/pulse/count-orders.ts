import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { idSince } from "../../recording/wording/medusa-ids"
import type { Counted, Hours } from "./is-quiet"

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const WEEK_MS = 7 * DAY_MS

/** The hours that are compared where some orders still come, the shortest first. */
export const SPANS_MS = [1, 2, 4, 8, 24].map((hours) => hours * HOUR_MS)

const WEEKS_MAX = 8

/** How long a look may wait for a lock: it holds one of the store's connections meanwhile. */
const LOCK_TIMEOUT = "2s"

export type Pulse = {
  /** Since the last order, then the last hours; those in which the shop was up all the time. */
  windows: Hours[]
  lastHour: Counted
  /** Since when no order has come, as far as the shop was up. */
  silentSince: Date
}

type Moment = { now: Date; upSince: Date }

/** A range of time, named by its length, or as the day before. */
type Range = {
  name: string
  week: number
  from_id: string
  until_id: string
  from: string
}

type Count = { name: string; week: number; orders: number }

const DAY_BEFORE = "day_before"

/**
 * Orders since the last one (none), of the last hours, and of the same windows in the weeks before, as far back as the
 * shop has had any. Each count is a range of the orders' primary key (see docs/adr/0015): what is read grows with the
 * orders of those hours, not with the table.
 */
export async function countHours(
  connection: Knex,
  { now, upSince }: Moment
): Promise<Pulse> {
  return await connection.transaction(async (transaction) => {
    await transaction.raw(`set local lock_timeout = '${LOCK_TIMEOUT}'`)

    const weeks = await weeksKnown(transaction, now)
    const last = await lastOrderAt(transaction, now)
    const silentSince = later(last ?? startOfWeekBefore(now), upSince)
    const silence = Math.min(now.getTime() - silentSince.getTime(), WEEK_MS)
    const windows = windowsOf(now, { silence, upSince })
    const { rows } = await transaction.raw<{ rows: Count[] }>(COUNTS, [
      JSON.stringify(rangesAt(now, { windows, weeks })),
    ])
    const { rows: failures } = await transaction.raw<{
      rows: { ms: number; failed: number }[]
    }>(FAILED_CHECKOUTS, [
      JSON.stringify(
        windows.map((ms) => ({ ms, since: failedSince(now, ms) }))
      ),
    ])
    const day = countedOf(rows, DAY_BEFORE)

    return {
      silentSince,
      lastHour: countedOf(rows, `${HOUR_MS}`),
      windows: windows.map((ms) => ({
        ...countedOf(rows, `${ms}`),
        // The order that the silence began with is none of it.
        ...(ms === silence ? { orders: 0 } : {}),
        hours: ms / HOUR_MS,
        failed: failures.find((row) => row.ms === ms)?.failed ?? 0,
        dayBefore: day,
      })),
    }
  })
}

function countedOf(rows: Count[], name: string): Counted {
  const counts = rows.filter((row) => row.name === name)

  return {
    orders: counts.find(({ week }) => week === 0)?.orders ?? 0,
    before: counts.filter(({ week }) => week > 0).map(({ orders }) => orders),
  }
}

/** How many orders came since a moment. */
export async function countSince(
  connection: Knex,
  since: Date
): Promise<number> {
  const { rows } = await connection.raw<{ rows: { orders: number }[] }>(
    `select count(*)::int as orders from "order"
     where id >= ? and created_at >= ? and deleted_at is null and not is_draft_order`,
    [idSince("order", since), since]
  )

  return rows[0]?.orders ?? 0
}

/** Lengths of the windows. A silence of less than an hour says nothing yet; after a week each hour has been asked. */
function windowsOf(
  now: Date,
  { silence, upSince }: { silence: number; upSince: Date }
): number[] {
  // While the shop was down nobody could order.
  const spans = SPANS_MS.filter((ms) => before(now, ms) >= upSince)

  return silence >= HOUR_MS ? [...new Set([silence, ...spans])] : spans
}

/** How many whole weeks back the shop had its first order. */
async function weeksKnown(connection: Knex, now: Date): Promise<number> {
  const { rows } = await connection.raw<{ rows: { created_at: Date }[] }>(
    `select created_at from "order" where id >= ? order by id limit 1`,
    [idSince("order", before(now, (WEEKS_MAX + 2) * WEEK_MS))]
  )
  const [first] = rows
  const age = first ? now.getTime() - first.created_at.getTime() : 0

  // The first week of a shop is no measure.
  return Math.max(0, Math.min(WEEKS_MAX, Math.floor(age / WEEK_MS) - 1))
}

/** Exported for the benchmark. */
export const LAST_ORDER = `
  select created_at from "order"
  where id >= ? and id < ? and created_at >= ? and deleted_at is null and not is_draft_order
  order by id desc limit 1`

async function lastOrderAt(connection: Knex, now: Date): Promise<Date | null> {
  const { rows } = await connection.raw<{ rows: { created_at: Date }[] }>(
    LAST_ORDER,
    lastOrderValues(now)
  )

  return rows[0]?.created_at ?? null
}

export function lastOrderValues(now: Date): (Date | string)[] {
  const since = before(now, WEEK_MS)

  return [idSince("order", since), idSince("order", now), since]
}

/** Each window, and the day that goes before all of them. Exported for the benchmark. */
export function rangesAt(
  now: Date,
  { windows, weeks }: { windows: number[]; weeks: number }
): Range[] {
  const until = before(now, Math.max(DAY_MS, ...windows))

  return [
    ...[...new Set([...windows, HOUR_MS])].flatMap((ms) =>
      rangesOf(`${ms}`, { from: before(now, ms), until: now, weeks })
    ),
    ...rangesOf(DAY_BEFORE, { from: before(until, DAY_MS), until, weeks }),
  ]
}

/** The ranges of this week and of those before. */
function rangesOf(
  name: string,
  { from, until, weeks }: { from: Date; until: Date; weeks: number }
): Range[] {
  return Array.from({ length: weeks + 1 }, (_, week) => ({
    name,
    week,
    ...between(before(from, week * WEEK_MS), before(until, week * WEEK_MS)),
  }))
}

function between(
  from: Date,
  until: Date
): Pick<Range, "from_id" | "until_id" | "from"> {
  return {
    from_id: idSince("order", from),
    until_id: idSince("order", until),
    from: from.toISOString(),
  }
}

/** Exported for the benchmark. An order that was imported has a new id and an old date: nobody placed it then. */
export const COUNTS = `
  select span.name, span.week, counted.orders
  from jsonb_to_recordset(?::jsonb)
      as span (name text, week int, from_id text, until_id text, "from" timestamptz),
    lateral (
      select count(*)::int as orders from "order"
      where id >= span.from_id and id < span.until_id and created_at > span."from" - interval '5 minutes'
        and deleted_at is null and not is_draft_order
    ) as counted
  order by span.name, span.week`

/** Exported for the benchmark. By the index of levels: errors of a day at most, each cart once. */
export const FAILED_CHECKOUTS = `
  select span.ms::float8 as ms, counted.failed
  from jsonb_to_recordset(?::jsonb) as span (ms bigint, since timestamptz),
    lateral (
      select count(distinct payload ->> 'cart_id')::int as failed from activity_log
      where level = 'error' and occurred_at >= span.since and deleted_at is null
    ) as counted`

function failedSince(now: Date, ms: number): Date {
  return before(now, Math.min(ms, DAY_MS))
}

/** The same moment for a week: of a shop without orders. */
function startOfWeekBefore(now: Date): Date {
  return new Date((Math.floor(now.getTime() / WEEK_MS) - 1) * WEEK_MS)
}

function before(date: Date, ms: number): Date {
  return new Date(date.getTime() - ms)
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other
}

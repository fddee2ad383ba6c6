import { mayBeOfNoOrder, scopeOf } from "../../../recording/problem-key"
import type { ActivityEntry } from "../../../types"
import type { WritableRow } from "../../../recording/writable-row"

/**
 * Keys of locks by the names in an array, sorted, so that two batches with the same names wait for each
 * other instead of both.
 */
export const lockKeys = (names: string): string => `
  select distinct hashtextextended('activity_log:' || name, 0) as key from unnest(${names}) as name order by key`

/** Takes the locks of the names in `$1`, and says when they were there. */
export const LOCK = `
  select pg_advisory_xact_lock(key), clock_timestamp() as now from (${lockKeys("$1::text[]")}) as keys`

/**
 * By what problems and what closes them have in common, their order or else their scope, so that
 * whichever is written second finds the first. And by which fact it is: two may record one fact and
 * name another cause.
 */
export function lockNames(writable: WritableRow): string[] {
  const { row, resolves } = writable

  return [
    ...problemLocks(row),
    ...(resolves.length ? [...orderLock(row), ...scopesOf(writable)] : []),
  ]
}

/** The locks for an entry that is a problem, or becomes one again. */
export function problemLocks({
  order_id,
  problem_key,
  dedupe_key,
}: Pick<ActivityEntry, "order_id" | "problem_key" | "dedupe_key">): string[] {
  return problem_key === null
    ? []
    : [
        problem_key,
        scopeOf(problem_key),
        ...(dedupe_key === null ? [] : [dedupe_key]),
        ...orderLock({ order_id }),
      ]
}

function orderLock({ order_id }: Pick<ActivityEntry, "order_id">): string[] {
  return order_id === null ? [] : [`order:${order_id}`]
}

/** What it may close of problems that belong to no order. */
export function scopesOf({ row, resolves }: WritableRow): string[] {
  return resolves.filter((prefix) => mayBeOfNoOrder(prefix, row.order_id))
}

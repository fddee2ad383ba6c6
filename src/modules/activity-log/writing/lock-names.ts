import { isOfNoOrder, scopeOf } from "../../../recording/problem-key"
import type { WritableRow } from "../../../recording/writable-row"

/**
 * Keys of locks by the names in an array, sorted, so that two batches with the same names wait for each
 * other instead of both.
 */
export const lockKeys = (names: string): string => `
  select distinct hashtextextended('activity_log:' || name, 0) as key from unnest(${names}) as name order by key`

/**
 * By what problems and what closes them have in common, their order or else their scope, so that
 * whichever is written second finds the first. And by which fact it is: two may record one fact and
 * name another cause.
 */
export function lockNames(writable: WritableRow): string[] {
  const { row, resolves } = writable
  const { order_id, problem_key, dedupe_key } = row
  const order = order_id === null ? [] : [`order:${order_id}`]

  return [
    ...(problem_key === null
      ? []
      : [problem_key, scopeOf(problem_key), dedupe_key ?? [], order].flat()),
    ...(resolves.length ? [...order, ...resolves.filter(isOfNoOrder)] : []),
  ]
}

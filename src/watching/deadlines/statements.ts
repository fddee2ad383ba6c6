import { idSince } from "../../recording/wording/medusa-ids"
import type { DeadlineRule } from "./rules"

/** One step of one order, as a rule gives it. */
export type Waiting = {
  id: string
  order_id: string
  display_id: number | null
  started_at: Date
}

/** Not the first moment, but the last one. */
export type Span = { after: Date; until: Date }

/** More in one go are taken by the next search. */
export const LATE_MAX = 200

/** So many of the latest say what the shop usually does. */
export const SAMPLE_MAX = 1000

/** Whose step is late, the earliest first. */
export function lateSql({ sql }: DeadlineRule): string {
  return `select id, order_id, display_id, started_at from (${sql}) waiting
    where not is_done order by started_at, id limit ${LATE_MAX}`
}

/** How many they are. */
export function countSql({ sql }: DeadlineRule): string {
  return `select count(*)::int as late from (${sql}) waiting where not is_done`
}

/** How many of the latest are late. */
export function sampleSql({ sql }: DeadlineRule): string {
  return `select count(*)::int as sampled, (count(*) filter (where not is_done))::int as late
    from (select is_done from (${sql}) waiting order by id desc limit ${SAMPLE_MAX}) latest`
}

/** The four values of a rule's statement. */
export function valuesOf(
  { prefix, madeBeforeMs }: DeadlineRule,
  { after, until }: Span
): unknown[] {
  return [
    idSince(prefix, new Date(after.getTime() - madeBeforeMs)),
    idSince(prefix, new Date(until.getTime() + 60_000)),
    after,
    until,
  ]
}

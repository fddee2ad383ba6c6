import { mayBeOfNoOrder } from "../../../recording/problem-key"
import { textAfter } from "../../../recording/storing/text-after"
import type { WritableRow } from "../../../recording/writable-row"
import type { Querying } from "../connections/session"
import { NEEDS_ATTENTION, type Closing } from "../table"
import {
  about,
  closerOf,
  HAPPENED_AT,
  successesOf,
  type Success,
} from "./successes"

/** An open problem, and an entry just written that is about it. */
type Found = {
  id: string
  order_id: string | null
  problem_key: string
  since: Date
  closing: Closing | null
  success_id: string
}

const OPEN = `
  select problem.id, problem.order_id, problem.problem_key, problem.closing,
    coalesce(problem.last_occurred_at, problem.occurred_at) as since, closer.id as success_id
  from closer join activity_log as problem
    on problem.resolved_at is null and problem.level <> 'info' and problem.deleted_at is null
    and coalesce(problem.last_occurred_at, problem.occurred_at) <= closer.happened_at
    and starts_with(problem.problem_key, closer.prefix) and problem.id <> closer.id`

/**
 * One that was found late does not close what came, or came again, after it happened.
 *
 * Two reads, because a comparison that also matches null uses no index: one finds its rows by
 * order, the other by the beginning of their keys, between a prefix and what comes after all that begin with it
 * (Migration20261129030000).
 */
const FIND = `
  with closer as (
    select written.id, written.order_id, ${HAPPENED_AT} as happened_at, given.prefix, given.beyond
    from unnest($1::text[], $2::text[], $3::text[]) as given (id, prefix, beyond)
    join activity_log as written on written.id = given.id
  )
  ${OPEN} and problem.order_id = closer.order_id
  union all
  ${OPEN} and problem.order_id is null
    and problem.problem_key ~>=~ closer.prefix and problem.problem_key ~<~ closer.beyond`

const CLOSE = `
  update activity_log set resolved_at = now(), resolved_by = 'system',
    resolved_by_entry_id = closed.success_id, updated_at = now()
  from unnest($1::text[], $2::text[]) as closed (id, success_id)
  where activity_log.id = closed.id and ${NEEDS_ATTENTION}
  returning activity_log.id`

/** Closes what entries that were just written have mended, alone or with those before them. @returns which */
export async function closeProblems(
  connection: Querying,
  written: WritableRow[]
): Promise<string[]> {
  const closers = written.flatMap(({ row, resolves }) =>
    resolves.map((prefix) => ({
      id: row.id,
      prefix,
      beyond: mayBeOfNoOrder(prefix, row.order_id) ? textAfter(prefix) : null,
    }))
  )

  if (!closers.length) {
    return []
  }

  const { rows: found } = await connection.query<Found>({
    text: FIND,
    values: [
      closers.map(({ id }) => id),
      closers.map(({ prefix }) => prefix),
      closers.map(({ beyond }) => beyond),
    ],
  })

  if (!found.length) {
    return []
  }

  const successes = await successesSince(connection, found)
  const closed = new Map(
    found.flatMap((problem) => {
      const success = successOf(problem, successes)

      return success ? [[problem.id, success] as const] : []
    })
  )

  const { rows } = await connection.query<{ id: string }>({
    text: CLOSE,
    values: [[...closed.keys()], [...closed.values()]],
  })

  return rows.map(({ id }) => id)
}

async function successesSince(
  connection: Querying,
  found: Found[]
): Promise<Success[]> {
  const partly = found.filter(({ closing }) => closing?.stake)
  const orderIds = partly.flatMap(({ order_id }) => order_id ?? [])
  const since = Math.min(...partly.map((problem) => problem.since.getTime()))

  return orderIds.length
    ? await successesOf(connection, orderIds, new Date(since))
    : []
}

/** Who closes a problem; null where something of it is left. */
function successOf(
  { problem_key, order_id, since, closing, success_id }: Found,
  successes: Success[]
): string | null {
  const stake = closing?.stake

  if (!stake) {
    return success_id
  }

  const after = successes.filter(
    (success) => success.order_id === order_id && success.happened_at >= since
  )

  return closerOf({ stake }, about({ problem_key }, after))?.id ?? null
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { catalog } from "../../catalog"
import { limitWords } from "../../catalog/overdue"
import type { DefinedActivity } from "../../defining/declaration-schema"
import { definedActivities, definedActivity } from "../../defining/registry"
import { canEnd, stepOf } from "../../defining/with-defined"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { timeOf } from "../../modules/activity-log/state/state-store"
import { recorderOf } from "../../recorder"
import { record } from "../../recording/record"
import type { OverduePayload } from "../../types"
import { readRows } from "../../reconciling/read-rows"
import {
  clockMs,
  dueAt,
  lateSince,
  toTerm,
  type Term,
  type WorkingHours,
} from "./business-time"
import { LATE_MAX, type Span, type Waiting } from "./statements"

/** An entry may be written so long after it happened. What was searched twice is recorded once. */
const WRITTEN_LATE_MS = 60_000

/**
 * Entries of a type whose order has none of the types that it waits for, the earliest first. By the indexes of type
 * and of order. An order that was cancelled waits for nothing.
 */
const LATE = `
  select waiting.id, waiting.order_id, o.display_id, waiting.occurred_at as started_at
  from activity_log waiting
  join "order" o on o.id = waiting.order_id and o.deleted_at is null and o.status::text <> 'canceled'
  where waiting.event_type = ? and waiting.level = any('{info,warning,error}')
    and waiting.occurred_at > ? and waiting.occurred_at <= ? and waiting.deleted_at is null
    and not exists (select from activity_log overdue where overdue.dedupe_key = ?::text || waiting.id)
    and not exists (select from activity_log closer
      where closer.order_id = waiting.order_id and closer.event_type = any(?::text[])
        and closer.occurred_at >= waiting.occurred_at and closer.deleted_at is null)
  order by waiting.occurred_at, waiting.id limit ${LATE_MAX}`

/** Types whose deadline nothing can close: said once a process. */
const endless = new Set<string>()

type Awaited = {
  type: string
  closedBy: string[]
  term: Term
  hours: WorkingHours | null
}

/**
 * The deadlines that plugins declared, each searched from where it was searched before. What was late before a
 * deadline was first seen is not recorded.
 *
 * @throws what the last of the searches that failed threw; the others were made.
 */
export async function watchDefined(
  container: MedusaContainer,
  now: Date
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { deadlines } = log.options
  const failures: unknown[] = []

  if (!deadlines) {
    return
  }

  for (const activity of definedActivities()) {
    const awaited = awaitedOf(activity, deadlines.business ?? null)

    if (awaited && !canEnd(awaited, catalog)) {
      warnOfEndless(awaited, container)
    } else if (awaited) {
      await search(awaited, { container, now }).catch((error: unknown) =>
        failures.push(error)
      )
    }
  }

  if (failures.length) {
    throw failures.at(-1)
  }
}

function awaitedOf(
  { type, deadline }: DefinedActivity,
  hours: WorkingHours | null
): Awaited | null {
  return deadline
    ? { type, closedBy: deadline.closedBy, term: toTerm(deadline.after), hours }
    : null
}

/** A problem that nothing ever closes would be worse than none. */
function warnOfEndless(
  { type, closedBy }: Awaited,
  container: MedusaContainer
): void {
  if (!endless.has(type)) {
    endless.add(type)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Activity log: the deadline of ${type} is not looked after, since nothing could close it: declare ${closedBy.join(" or ")} by defineActivity`
      )
  }
}

async function search(
  awaited: Awaited,
  { container, now }: { container: MedusaContainer; now: Date }
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const key = `watching:defined:${awaited.type}`
  const kept = await log.state.get(key)
  const until = lateSince(now, awaited.term, awaited.hours)
  const after = kept ? new Date(timeOf(kept.value)) : until

  // A longer deadline than before ends earlier: what was searched is not searched again.
  if (kept && until <= after) {
    return
  }

  const late = await lateIn({ after, until }, awaited, container)
  const recorder = recorderOf(container, "reconcile")

  for (const waiting of late) {
    await record("order.overdue", lateDraft(waiting, awaited), recorder)
  }

  const searched = late.length === LATE_MAX ? late.at(-1)?.started_at : until

  await log.state.set(key, (searched ?? until).toISOString())
}

async function lateIn(
  { after, until }: Span,
  { type, closedBy }: Awaited,
  container: MedusaContainer
): Promise<Waiting[]> {
  // More that is late at once than one search takes: what is recorded must not take its place again.
  const recorded = overdueKey(closedBy, "")
  const since = new Date(after.getTime() - WRITTEN_LATE_MS)

  return after < until
    ? await readRows<Waiting>(container, LATE, [
        type,
        since,
        until,
        recorded,
        closedBy,
      ])
    : []
}

function overdueKey(closedBy: string[], id: string): string {
  return `overdue:${stepOf({ closedBy })}:${id}`
}

function lateDraft(
  { id, order_id, display_id, started_at }: Waiting,
  { closedBy, term, hours }: Awaited
) {
  const step = stepOf({ closedBy })
  const due = dueAt(started_at, term, hours)
  const payload = {
    step,
    ...(display_id === null ? {} : { display_id }),
    limit_ms: clockMs(term),
    is_business_time: hours !== null,
    started_at: started_at.toISOString(),
    due_at: due.toISOString(),
  } satisfies OverduePayload

  return {
    order_id,
    occurred_at: due,
    actor: null,
    dedupe_key: overdueKey(closedBy, id),
    payload,
    // The admin makes the same of the payload, in the reader's language.
    message: `${definedActivity(step)?.label.en ?? step}: not within ${limitWords(payload)}`,
  }
}

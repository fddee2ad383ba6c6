import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { StateValue } from "../../modules/activity-log/state/state-store"
import { resolveOpen, type Resolving } from "./resolve-open"
import type { ScheduledJob } from "./scheduled-jobs"

type Keeping = Pick<ActivityLogModuleService, "state">

/** When the first of the runs that failed one after the other began, and when the last one failed. */
type Failing = { since: string; failed_at: string }

type Named = Pick<ScheduledJob, "workflow" | "name">

const PREFIX = "watching:failing:"

const TYPE = "system.action_failed"

/** A failure is written down by then. What a run closes that began sooner, the next one closes. */
const SETTLED_MS = 5_000

/** Keeps for all processes that a run of a job failed. */
export async function keepFailing(
  { state }: Keeping,
  { workflow }: Named,
  { began, now }: { began: Date; now: Date }
): Promise<void> {
  const known = failingIn((await state.get(PREFIX + workflow))?.value)

  await state.set(PREFIX + workflow, {
    since: known?.since ?? began.toISOString(),
    failed_at: now.toISOString(),
  })
}

/**
 * A run of a job ended well: what came of those before it that failed is over.
 *
 * Only what was recorded while runs failed as a whole is closed. A job that goes on after an error of one order has
 * not mended that order by ending well.
 */
export async function closeRecovered(
  log: Keeping & Resolving,
  { workflow, name }: Named,
  began: Date
): Promise<void> {
  const failing = failingIn((await log.state.get(PREFIX + workflow))?.value)

  if (
    !failing ||
    began.getTime() < Date.parse(failing.failed_at) + SETTLED_MS
  ) {
    return
  }

  await resolveOpen(
    log,
    TYPE,
    ({ payload, last_occurred_at }) =>
      payload.action === name &&
      isWithin(last_occurred_at, failing.since, began)
  )
  await log.state.remove(PREFIX + workflow)
}

function isWithin(at: Date | null, since: string, until: Date): boolean {
  return at !== null && at >= new Date(since) && at < until
}

function failingIn(value: StateValue | undefined): Failing | null {
  return (value ?? null) as Failing | null // only this file keeps something there
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { BackfillProgress } from "../../types"

const KEY = "backfill"

const DAY_MS = 24 * 60 * 60_000

/** A log that has entries from before was recording when this process began. */
const RECORDED_BEFORE_MS = 10 * 60_000

/** What happens from then on is recorded as it happens: as early in the process as can be. */
const LOADED_AT = new Date()

/** How far reading the past has come, as the table `activity_log_state` keeps it. */
export type PastState = BackfillProgress & {
  /** Ids: what comes before them is still to be read. Null: nothing is read yet. */
  orders: string | null
  notifications: string | null
  /** The notifications down to this id belong to orders that were read, and are read next. */
  notifications_to: string | null
  /** How often in a row the next orders could not be read. */
  attempts: number
}

type Log = Pick<ActivityLogModuleService, "options" | "state" | "recall">

/** Null where nothing has begun. */
export async function readPast(
  log: Pick<Log, "state">
): Promise<PastState | null> {
  const kept = await log.state.get(KEY)

  // Only this file writes it; older ones knew nothing of messages that were left out.
  return kept
    ? {
        skipped_messages: 0,
        ...(kept.value as Omit<PastState, "skipped_messages">),
      }
    : null
}

export async function keepPast(
  log: Pick<Log, "state">,
  state: PastState
): Promise<void> {
  await log.state.set(KEY, state)
}

/**
 * Where the past ends and recording begins, once and for all: whoever asks first decides it. A log
 * that recorded before leaves the last day to the search for lost facts, which also closes problems.
 */
export async function beginPast(log: Log): Promise<PastState> {
  const known = await readPast(log)

  if (known) {
    return known
  }

  const recordedBefore = await log.recall.hasBefore(
    new Date(LOADED_AT.getTime() - RECORDED_BEFORE_MS)
  )
  const until = new Date(LOADED_AT.getTime() - (recordedBefore ? DAY_MS : 0))

  const begin = begun({ from: until.toISOString(), until: until.toISOString() })

  await log.state.replace(KEY, begin, null)

  return (await readPast(log)) ?? begin
}

/** Nothing is read yet. */
export function begun({
  from,
  until,
}: Pick<PastState, "from" | "until">): PastState {
  return {
    state: "running",
    total: 0,
    done: 0,
    skipped: 0,
    skipped_messages: 0,
    from,
    until,
    begun_at: LOADED_AT.toISOString(),
    ended_at: null,
    orders: null,
    notifications: null,
    notifications_to: null,
    attempts: 0,
  }
}

/**
 * Before this the past is read, where the option says so: a search for lost facts must not open the
 * problems of that time. The beginning of time where it does not.
 */
export async function recordedSince(container: MedusaContainer): Promise<Date> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  return log.options.backfill === false
    ? new Date(0)
    : new Date((await beginPast(log)).until)
}

/** How far the past is read, as `health` answers it. */
export async function pastProgress(
  log: Pick<Log, "state">
): Promise<BackfillProgress | null> {
  const past = await readPast(log)

  if (!past) {
    return null
  }

  const { state, total, done, skipped, skipped_messages } = past
  const { from, until, begun_at, ended_at } = past

  return {
    state,
    total,
    done,
    skipped,
    skipped_messages,
    from,
    until,
    begun_at,
    ended_at,
  }
}

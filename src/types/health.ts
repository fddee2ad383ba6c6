/**
 * - `observer_missing`: nobody watches for failures in this process
 * - `observer_blind`: some failures are not seen
 * - `jobs_overdue`: the scheduler does not run jobs of the log
 * - `not_writing`: the database refuses entries, which wait
 * - `gaps`: a gap in the log is open
 * - `bus_silent`: orders came, and none of their events
 * - `stream_stopped`: the collector of option `stream` takes no entries
 */
export type HealthFaultCode =
  | "observer_missing"
  | "observer_blind"
  | "jobs_overdue"
  | "not_writing"
  | "gaps"
  | "bus_silent"
  | "stream_stopped"

/** One thing that is wrong. */
export type HealthFault = {
  code: HealthFaultCode
  /** In English: what is wrong, with names and numbers, and what to do about it. */
  what: string
  next_step: string
}

/** A scheduled job of the log's own. */
export type HealthJob = {
  name: string
  schedule: string
  /** When the scheduler ran it last; null where that has not been seen yet. */
  last_run_at: string | null
  /** When the log ran it itself, because the scheduler had forgotten it. */
  last_self_run_at: string | null
  is_overdue: boolean
}

/** How far reading the shop's past has come. */
export type BackfillProgress = {
  state: "running" | "done"
  /** Orders within its reach, and how many of them are read. */
  total: number
  done: number
  /** Orders that could not be read: the server's log says why. */
  skipped: number
  /** The same of messages. They are not part of `total`. */
  skipped_messages: number
  /** Orders from then on are read; null: all of them. */
  from: string | null
  /** What happened from then on was recorded as it happened. */
  until: string
  begun_at: string
  ended_at: string | null
}

/** Whether entries reach the collector of option `stream`. */
export type HealthStream = {
  /**
   * - `starting`: no process has begun yet
   * - `running`: what waits is sent
   * - `retrying`: the collector is away or busy, and is asked again ever less often
   * - `refused`: the collector refuses for good, e.g. a wrong key: somebody has to mend it
   */
  state: "starting" | "running" | "retrying" | "refused"
  /** The age of the oldest entry that waits; 0 where none does. */
  lag_seconds: number
  /** How many wait; 10,000 stands for more as well. */
  waiting: number
  /** The latest one, also where all is well again since. */
  last_error: { at: string; message: string } | null
  /** Entries that the collector did not want, each of them named in the server's log. */
  skipped: number
}

/** `GET /admin/activity/health`, `log.health()`: whether the log watches. Of the process that answers, where it says so. */
export type ActivityHealth = {
  ok: boolean
  /** What is wrong, the gravest first. Empty where all is well. */
  problems: HealthFault[]
  /** The observer of this process. Null where the option `failures.enabled` is off. */
  observer: {
    is_installed: boolean
    /** When a run of its own proved what is seen. */
    proven_at: string | null
    /** What is not seen, by name. */
    unseen: string[]
  } | null
  jobs: HealthJob[]
  /** Entries of this process that are not written yet. */
  waiting: { entries: number; is_refused: boolean }
  gaps: { open: number; last_occurred_at: string | null }
  bus: {
    /** The newest order, placed since the log runs, that is old enough for its event to have arrived. */
    newest_row_at: string | null
    newest_event_at: string | null
    /** Null where there was no order to tell by. */
    delivers: boolean | null
  }
  /** Null where none has begun, or option `backfill` is off. */
  backfill: BackfillProgress | null
  /** Null where option `stream` is not given. The same whichever process answers. */
  stream: HealthStream | null
}

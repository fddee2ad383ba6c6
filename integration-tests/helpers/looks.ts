/**
 * A schedule that hardly comes up while a test runs: the test runs the job itself, see `runJob`. No
 * longer one: Medusa's engine in memory waits by a timer, and a timer of NodeJS that is set to more
 * than 24 days fires at once, again and again.
 */
export const ONCE_A_WEEK = "30 4 * * 0"

/**
 * The job that looks for what was missed leaves to the bus what happened within seconds. What is
 * dated before the store's first start is the past to backfill; here it is lost like anything else.
 */
export const LOOKING = {
  reconcile: { schedule: ONCE_A_WEEK, after: "5s" },
  backfill: false,
}

/** The jobs' names. */
export const LOOK = "activity-log-find-missed-facts"
export const LOOK_FOR_EMAILS = "activity-log-find-missed-notifications"
export const LOOK_FOR_CARTS = "activity-log-find-abandoned-carts"
export const LOOK_FOR_SYNCS = "activity-log-find-stalled-syncs"

/** A schedule that does not come up while a test runs: the test runs the job itself, see `runJob`. */
export const ONCE_A_YEAR = "0 0 1 1 *"

/** The job that looks for what was missed leaves to the bus what happened within seconds. */
export const LOOKING = { reconcile: { schedule: ONCE_A_YEAR, after: "5s" } }

/** The jobs' names. */
export const LOOK = "activity-log-find-missed-facts"
export const LOOK_FOR_EMAILS = "activity-log-find-missed-notifications"
export const LOOK_FOR_CARTS = "activity-log-find-abandoned-carts"
export const LOOK_FOR_SYNCS = "activity-log-find-stalled-syncs"

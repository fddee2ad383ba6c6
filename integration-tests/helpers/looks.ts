/** The job that looks for what was missed comes each minute, and leaves to the bus what happened within seconds. */
export const LOOKING = { reconcile: { schedule: "* * * * *", after: "5s" } }

/** By then there was another look. */
export const NEXT_LOOK_MS = 120_000

/** The job's name. */
export const LOOK = "activity-log-find-missed-facts"

import type {
  ActivityHealth,
  HealthFault,
  HealthFaultCode,
  HealthStream,
} from "../../types"

/** A collector that restarts is away for less. */
const LAG_MAX_SECONDS = 600

type Facts = Omit<ActivityHealth, "ok" | "problems"> & {
  /** Option `failures.enabled`. */
  isObserverWanted: boolean
}

type Check = {
  code: HealthFaultCode
  /** What is wrong; null where nothing is. */
  what: (facts: Facts) => string | null
  next_step: string
}

/** The gravest first. The admin has the same in twelve languages, by code. */
const CHECKS: readonly Check[] = [
  {
    code: "not_writing",
    what: ({ waiting }) =>
      waiting.is_refused
        ? `The database refuses entries; ${waiting.entries} wait in memory.`
        : null,
    next_step:
      "Check that the database is there, and the server's log for its reason. What waits is written when it takes entries again.",
  },
  {
    code: "observer_missing",
    what: ({ isObserverWanted, observer }) =>
      isObserverWanted && !observer?.is_installed
        ? "Failures of workflows are not seen in this process."
        : null,
    next_step:
      "Restart the server. If this stays, update medusa-plugin-activity-log.",
  },
  {
    code: "bus_silent",
    what: ({ bus }) =>
      bus.delivers === false
        ? `The newest orders came (${bus.newest_row_at ?? ""}), and none of their events did.`
        : null,
    next_step:
      "Check Redis, and that a process with workers runs. What was missed is found again some minutes later.",
  },
  {
    code: "jobs_overdue",
    what: ({ jobs }) => {
      const overdue = jobs.filter((job) => job.is_overdue)

      return overdue.length
        ? `The scheduler does not run ${overdue.map(({ name }) => name).join(", ")}.`
        : null
    },
    next_step:
      "Restart the server: jobs that a scheduler has lost come back then. Until then the log runs its own itself.",
  },
  {
    code: "observer_blind",
    what: ({ observer }) =>
      observer?.is_installed && observer.unseen.length
        ? `Not seen: ${observer.unseen.join(", ")}.`
        : null,
    next_step:
      "A newer Medusa may need a newer medusa-plugin-activity-log. The shop itself is not affected.",
  },
  {
    code: "stream_stopped",
    what: ({ stream }) =>
      stream && isStopped(stream)
        ? `The collector takes no entries, and ${stream.waiting} wait: ${stream.last_error?.message ?? ""}`
        : null,
    next_step:
      "Check the address, the headers and the collector of option stream. What waits is sent when it takes entries again.",
  },
  {
    code: "gaps",
    what: ({ gaps }) =>
      gaps.open ? `Gaps in the log that are open: ${gaps.open}.` : null,
    next_step:
      'Open "Needs attention": each gap says when it was and why. Resolve it when you have checked the orders of that time.',
  },
]

/** What is wrong, from what is known. */
export function faultsOf(facts: Facts): HealthFault[] {
  return CHECKS.flatMap(({ code, what, next_step }) => {
    const said = what(facts)

    return said ? [{ code, what: said, next_step }] : []
  })
}

function isStopped({ state, lag_seconds }: HealthStream): boolean {
  return (
    state === "refused" ||
    (state === "retrying" && lag_seconds > LAG_MAX_SECONDS)
  )
}

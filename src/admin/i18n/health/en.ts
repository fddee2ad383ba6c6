import type { HealthFaultCode } from "../../../types"

/** For each thing that may be wrong with the log: what it is, and what to do about it. */
export type HealthTexts = Record<HealthFaultCode, string>

export const healthTypes = {
  "shop.quiet": "Far fewer orders",
  "job.overdue": "Job overdue",
}

const health: HealthTexts = {
  observer_missing:
    "Failures are not seen: restart the server, and update medusa-plugin-activity-log if this stays.",
  observer_blind:
    "Not all failures are seen. A newer medusa-plugin-activity-log may be needed for your version of Medusa.",
  jobs_overdue:
    "Scheduled jobs of the log do not run. Restart the server; the log looks after them itself until then.",
  not_writing:
    "Entries wait in memory, because the database refuses them. Check the database.",
  gaps: "The log has gaps. Open “Needs attention” to see when and why.",
  bus_silent:
    "Events do not arrive. Check Redis and that a process with workers runs; what is missed is found again some minutes later.",
  stream_stopped:
    "Entries do not reach your OpenTelemetry collector. Check its address and key; what waits is sent later.",
}

export default health

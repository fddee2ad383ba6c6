import type { ActivityEntry } from "../types"

/**
 * Which attempt a submission at this moment is: one more than the failures since the last success.
 */
export function submissionAttemptAt(
  timeline: Pick<ActivityEntry, "event_type" | "occurred_at">[],
  at: Date
): number {
  const before = timeline.filter(({ occurred_at }) => occurred_at < at)
  const lastSuccess = before
    .map(({ event_type }) => event_type)
    .lastIndexOf("order.submitted")
  const failures = before
    .slice(lastSuccess + 1)
    .filter(({ event_type }) => event_type === "order.submission_failed")

  return failures.length + 1
}

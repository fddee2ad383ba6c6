import { timesDue } from "../../modules/activity-log/options/cron"
import type { ScheduledJob } from "./scheduled-jobs"

/** So many of its times a job may miss. */
const MISSED_MAX = 3

/** So long the scheduler may be late. */
const PATIENCE_MS = 20_000

/** Whether a job has missed three of its times since it ran last, or since somebody could have run it. */
export function isOverdue(
  schedule: ScheduledJob["schedule"],
  { since, now }: { since: Date; now: Date }
): boolean {
  const until = now.getTime() - PATIENCE_MS

  if ("intervalMs" in schedule) {
    return until - since.getTime() >= MISSED_MAX * schedule.intervalMs
  }

  return (
    timesDue(schedule.cron, {
      after: since.getTime(),
      until,
      limit: MISSED_MAX,
    }) >= MISSED_MAX
  )
}

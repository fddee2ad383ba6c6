import { itemsStake } from "../catalog/stakes"
import type { ActivityEntry, ActivityPayload } from "../types"

type Submission = Pick<ActivityEntry, "event_type" | "occurred_at"> &
  Partial<Pick<ActivityEntry, "created_at" | "payload">>

/**
 * Which attempt a submission at this moment is: one more than the failures of any of its items
 * since that was submitted. Where nobody names the items, all count.
 */
export function submissionAttemptAt(
  timeline: Submission[],
  at: Date,
  submitted: ActivityPayload = {}
): number {
  const before = timeline.filter((entry) => happenedAt(entry) < at)
  const items = Object.keys(itemsStake(submitted) ?? {})
  const counts = items.length
    ? items.map((item) =>
        failuresSince(before.filter((entry) => isAbout(entry, item)))
      )
    : [failuresSince(before)]

  return Math.max(...counts) + 1
}

function failuresSince(submissions: Submission[]): number {
  const types = submissions.map(({ event_type }) => event_type)

  return types
    .slice(types.lastIndexOf("order.submitted") + 1)
    .filter((type) => type === "order.submission_failed").length
}

function isAbout({ payload = {} }: Submission, item: string): boolean {
  const stake = itemsStake(payload)

  return !stake || item in stake
}

/** A process whose clock is ahead dates what it saw after it was written down. */
function happenedAt({ occurred_at, created_at }: Submission): Date {
  return created_at && created_at < occurred_at ? created_at : occurred_at
}

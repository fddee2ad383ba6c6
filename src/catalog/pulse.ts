import {
  countOf,
  quantity,
  spoken,
  withDetail,
} from "../recording/wording/words"
import type { OverdueJobPayload, QuietPayload } from "../types"
import { defineEntry } from "./define-entry"

/** What a shop does all the time, and has stopped doing. */
export const pulseEntries = {
  "shop.quiet": defineEntry<QuietPayload>({
    level: "warning",
    description:
      "Far fewer orders came than at this weekday and hour in the weeks before.",
    message: ({ orders, hours, expected_orders, failed_checkouts }) =>
      withDetail(
        `${countOf(quantity(orders), "order")} in the last ${countOf(quantity(hours), "hour")}, where about ${quantity(expected_orders)} were to be expected`,
        quantity(failed_checkouts)
          ? `${countOf(quantity(failed_checkouts), "checkout")} failed`
          : ""
      ),
    samples: [
      { orders: 0, hours: 2, expected_orders: 31, failed_checkouts: 0 },
      { orders: 1, hours: 1, expected_orders: 24, failed_checkouts: 17 },
    ],
    // The shop has one pulse.
    subject: () => "orders",
    problem: () => "quiet",
    explain: {
      cause:
        "Far fewer orders came than at this weekday and hour before. The checkout or a payment provider may be broken, or an advertisement has ended.",
      next_step:
        "Place an order in your own shop, with each way to pay. If it works, see whether visitors still come.",
    },
  }),

  "job.overdue": defineEntry<OverdueJobPayload>({
    level: "warning",
    description: "A scheduled job has not run at the last three of its times.",
    message: ({ job, schedule }) =>
      withDetail(
        `${spoken(job) ? `"${spoken(job)}"` : "A scheduled job"} has not run at the last three of its times`,
        spoken(schedule)
      ),
    samples: [
      {
        job: "nightly-report",
        schedule: "0 4 * * *",
        last_run_at: "2026-02-16T04:00:00.000Z",
      },
    ],
    subject: ({ job }) => spoken(job) || null,
    problem: () => "overdue",
    explain: {
      cause:
        "A scheduled job has not run at the last three of its times. Whoever depends on it waits.",
      next_step:
        "Start the server again: a scheduler that has lost its jobs gets them back with the next start. If the job is overdue again, show this to whoever maintains the shop.",
    },
  }),
}

import { gapMessage } from "../recording/wording/gap-message"
import {
  countOf,
  quantity,
  spoken,
  withCause,
  withDetail,
  word,
  words,
} from "../recording/wording/words"
import type {
  CatalogEntry,
  ErasedPayload,
  ExportPayload,
  FailurePayload,
  GapPayload,
  PrunedPayload,
  RunPayload,
} from "../types"
import { defineEntry } from "./define-entry"

export const systemEntries = {
  "order.action_failed": failureEntry(
    "Any other action on the order failed.",
    "create-order-shipment"
  ),
  "system.action_failed": failureEntry(
    "Any other workflow or job failed.",
    "nightly-report"
  ),

  "activity_log.pruned": defineEntry<PrunedPayload>({
    level: "info",
    description: "Old entries were removed.",
    message: ({ removed, days }) =>
      `${countOf(quantity(removed), "entry", "entries")} older than ${countOf(quantity(days), "day")} removed`,
    samples: [{ removed: 1204, days: 90 }],
  }),

  "activity_log.gap": defineEntry<GapPayload>({
    level: "warning",
    description: "The log could not record what happened for a while.",
    message: gapMessage,
    samples: [
      {
        count: 3,
        from: "2026-02-16T09:12:00.000Z",
        to: "2026-02-16T09:14:00.000Z",
        reason: "database",
        cause: "canceling statement due to lock timeout",
      },
      {
        count: 48,
        from: "2026-02-16T09:12:00.000Z",
        to: "2026-02-16T09:14:00.000Z",
        reason: "row",
        cause:
          'new row for relation "activity_log" violates check constraint "no_orders"',
      },
    ],
    explain: {
      cause:
        "Some of what happened at that time is missing here. The message says why.",
      next_step:
        "Check the orders of that time. If it happens again, show this to whoever maintains the shop.",
    },
  }),

  "activity_log.erased": defineEntry<ErasedPayload>({
    level: "info",
    description:
      "A person was erased from the log on request. It does not say whom.",
    message: ({ entries }) =>
      `A person was erased from ${countOf(quantity(entries), "entry", "entries")}`,
    samples: [{ entries: 12 }],
  }),

  "activity_log.exported": defineEntry<ExportPayload>({
    level: "info",
    description:
      "Somebody took entries out of the shop: a file of the feed, or the evidence of one order.",
    message: ({ subject, format }) =>
      words(
        subject === "evidence" ? "Evidence exported" : "Activity exported",
        word("as", spoken(format).toUpperCase())
      ),
    samples: [
      { subject: "feed", format: "csv", filter: "level[]=error" },
      { subject: "evidence", format: "html" },
    ],
  }),

  "activity_log.run_completed": defineEntry<RunPayload>({
    level: "info",
    description: "An action over all entries of a group has ended.",
    message: ({ action, total, succeeded, failed, skipped, reason }) =>
      withCause(
        withDetail(
          `${spoken(action) ? `"${spoken(action)}"` : "An action"} over ${countOf(quantity(total), "entry", "entries")} ${reason ? "stopped" : "ended"}`,
          `${quantity(succeeded)} succeeded, ${quantity(failed)} failed, ${quantity(skipped)} skipped`
        ),
        reason
      ),
    samples: [
      {
        action: "submit_again",
        total: 12,
        succeeded: 12,
        failed: 0,
        skipped: 0,
      },
      {
        action: "submit_again",
        total: 12,
        succeeded: 1,
        failed: 5,
        skipped: 0,
        reason: "5 in a row failed for one cause: service_unavailable",
        stopped_by: "failures",
        in_a_row: 5,
        cause: "service_unavailable",
      },
      {
        action: "refund_again",
        total: 3,
        succeeded: 1,
        failed: 0,
        skipped: 0,
        reason: "Stopped by a person",
        stopped_by: "person",
      },
      {
        action: "send_again",
        total: 40,
        succeeded: 9,
        failed: 0,
        skipped: 0,
        reason: "The address that it was given was erased",
        stopped_by: "erasure",
      },
    ],
  }),
}

function failureEntry(description: string, action: string): CatalogEntry {
  return defineEntry<FailurePayload>({
    level: "error",
    description,
    message: (payload) =>
      withCause(
        spoken(payload.action)
          ? `"${spoken(payload.action)}" failed`
          : "Action failed",
        payload.cause
      ),
    samples: [{ action, cause: "connection refused" }],
    // A checkout that failed is about its cart, whatever it was that failed in it.
    subject: (payload) =>
      spoken(payload.cart_id) || spoken(payload.action) || null,
    // One code of the database, say, may stop workflows that have nothing in common.
    cause: ({ action: failed }) => spoken(failed) || null,
    explain: {
      cause: "Something that the shop does by itself, or at a click, failed.",
      next_step:
        "Read the reason. Repeat the action where you started it; otherwise show it to whoever maintains the shop.",
    },
  })
}

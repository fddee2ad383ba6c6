import type { AdminActivity } from "../types"

/**
 * The columns of a CSV file, in their order. Names and order are fixed: spreadsheets and scripts
 * of others rely on them: a new one comes last but for the payload. Times are ISO 8601 in UTC, the payload is JSON.
 */
export const CSV_COLUMNS = {
  id: ({ id }) => id,
  occurred_at: ({ occurred_at }) => occurred_at,
  level: ({ level }) => level,
  event_type: ({ event_type }) => event_type,
  order_display_id: ({ order }) => order?.display_id ?? null,
  order_id: ({ order_id }) => order_id,
  message: ({ message }) => message,
  actor_type: ({ actor_type }) => actor_type,
  actor_id: ({ actor_id }) => actor_id,
  actor_label: ({ actor_label }) => actor_label,
  resolved_at: ({ resolved_at }) => resolved_at,
  resolved_by: ({ resolved_by_label }) => resolved_by_label,
  resolution_note: ({ resolution_note }) => resolution_note,
  occurrences: ({ occurrences }) => occurrences,
  last_occurred_at: ({ last_occurred_at }) => last_occurred_at,
  caused_by: ({ caused_by }) => caused_by,
  source: ({ source }) => source,
  created_at: ({ created_at }) => created_at,
  snoozed_until: ({ snoozed_until }) => snoozed_until,
  assigned_to: ({ assigned_to_label }) => assigned_to_label,
  payload: ({ payload }) => JSON.stringify(payload),
} satisfies Record<string, (activity: AdminActivity) => string | number | null>

/** One row: what stands in each column, in their order. */
export function csvRow(activity: AdminActivity): (string | number | null)[] {
  return Object.values(CSV_COLUMNS).map((cellOf) => cellOf(activity))
}

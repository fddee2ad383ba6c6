import type { ActivityEntry } from "../../../types"

const COLUMNS = {
  id: true,
  event_type: true,
  level: true,
  order_id: true,
  payload: true,
  message: true,
  resolved_at: true,
  resolved_by: true,
  resolved_by_entry_id: true,
  resolution_note: true,
  snoozed_until: true,
  assigned_to: true,
  occurred_at: true,
  actor_type: true,
  actor_id: true,
  actor_label: true,
  caused_by: true,
  dedupe_key: true,
  source: true,
  problem_key: true,
  occurrences: true,
  last_occurred_at: true,
  created_at: true,
  updated_at: true,
} satisfies Record<keyof ActivityEntry, true>

/** The select list of every read. Its rows are entries as they come: `pg` reads `timestamptz` and `jsonb`. */
export const ENTRY_COLUMNS = Object.keys(COLUMNS).join(", ")

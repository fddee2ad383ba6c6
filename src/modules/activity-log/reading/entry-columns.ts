import type { ActivityEntry } from "../../../types"

/** A row as PostgreSQL answers it: the entry's own shape, as `pg` reads `timestamptz` and `jsonb`. */
export type EntryRow = ActivityEntry

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
  occurred_at: true,
  actor_type: true,
  actor_id: true,
  dedupe_key: true,
  source: true,
  problem_key: true,
  occurrences: true,
  last_occurred_at: true,
  created_at: true,
  updated_at: true,
} satisfies Record<keyof ActivityEntry, true>

/** The select list of every read. */
export const ENTRY_COLUMNS = Object.keys(COLUMNS).join(", ")

/** Leaves out whatever else a query selected beside the entry. */
export function toEntry(row: EntryRow): ActivityEntry {
  const names = Object.keys(COLUMNS) as (keyof ActivityEntry)[] // the literal's own keys

  return Object.fromEntries(
    names.map((name) => [name, row[name]])
  ) as ActivityEntry // every column of the entry was just copied
}

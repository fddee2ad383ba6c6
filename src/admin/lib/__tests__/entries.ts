import type { AdminActivity } from "../../../types"

/** An entry with what a test does not care about filled in. */
export const entry = (given: Partial<AdminActivity> = {}): AdminActivity => ({
  id: "actlog_1",
  event_type: "order.created",
  level: "info",
  order_id: "order_1",
  payload: {},
  message: "Order placed — £28.00 via Stripe",
  resolved_at: null,
  resolved_by: null,
  resolved_by_entry_id: null,
  resolution_note: null,
  snoozed_until: null,
  assigned_to: null,
  assigned_to_label: null,
  occurred_at: "2026-02-16T10:00:00.000Z",
  actor_type: null,
  actor_id: null,
  caused_by: null,
  dedupe_key: null,
  source: "event",
  problem_key: null,
  occurrences: 1,
  last_occurred_at: null,
  created_at: "2026-02-16T10:00:01.000Z",
  updated_at: "2026-02-16T10:00:01.000Z",
  order: null,
  actor_label: null,
  resolved_by_label: null,
  resolved_by_entry: null,
  ...given,
})

/** `count` entries, a minute apart. */
export const story = (
  count: number,
  given: (index: number) => Partial<AdminActivity> = () => ({})
): AdminActivity[] =>
  Array.from({ length: count }, (_, index) =>
    entry({
      id: `actlog_${index}`,
      occurred_at: new Date(Date.UTC(2026, 1, 16, 10, index)).toISOString(),
      ...given(index),
    })
  )

import { asDate } from "../../recording/wording/as-date"
import { madeAt } from "../../recording/wording/medusa-ids"

type Dated = { id: string; created_at: unknown }

/** How far two clocks may differ, and the time in an id from that of its row. */
const TOLERANCE_MS = 5 * 60_000

/**
 * Whether an order came with a date of its own: `createOrderWorkflow` takes `created_at`, and Medusa's
 * ids say when a row was really made.
 */
export function isImported({ id, created_at }: Dated): boolean {
  const at = asDate(created_at)
  const made = madeAt(id)

  return (
    at !== null &&
    made !== null &&
    Math.abs(made.getTime() - at.getTime()) > TOLERANCE_MS
  )
}

/** What is done to an imported order while it is imported belongs to its own date: `status: "completed"` from the start. */
export function ownDate(order: Dated, happenedAt: Date): Date {
  const at = asDate(order.created_at)
  const made = madeAt(order.id)

  return at &&
    made &&
    isImported(order) &&
    happenedAt.getTime() - made.getTime() <= TOLERANCE_MS
    ? at
    : happenedAt
}

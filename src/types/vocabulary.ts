/** How serious an entry is. Only warnings and errors can need attention. */
export type ActivityLevel = "info" | "warning" | "error"

/** What became of a problem: somebody must do something, it waits aside until a moment, or it is closed. */
export type ActivityState = "open" | "snoozed" | "resolved"

/**
 * How an entry reached the log.
 *
 * - `event`: Medusa's event bus announced it
 * - `workflow`: a workflow step recorded it, or a workflow was seen failing
 * - `api`: somebody's code or an HTTP client recorded it
 * - `reconcile`: it was found in Medusa's own tables, after the event was lost
 * - `backfill`: it was read from Medusa's own tables, and happened before the plugin was installed
 */
export type ActivitySource =
  "event" | "workflow" | "api" | "reconcile" | "backfill"

export type ActorType = "user" | "api-key" | "customer" | "system"

/** Who did it. `id` is null where only the kind of actor is known, `label` where their name is not. */
export type Actor = {
  type: ActorType
  id: string | null
  /** Their name as it was then. */
  label?: string | null
}

/** Money as a fact: what was meant in the currency's major unit, e.g. `43` for £43.00. */
export type Money = { amount: number; currency_code: string }

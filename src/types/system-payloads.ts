import type { ActivityPayload } from "./entry"

export type FailurePayload = ActivityPayload & {
  /** The workflow or job. */
  action?: string
  /** Set where a checkout failed. */
  cart_id?: string
  cause?: string | null
}

/** Far fewer orders than usual. */
export type QuietPayload = ActivityPayload & {
  /** Until now, and so many hours back. */
  hours?: number
  orders?: number
  /** As many came in the same hours of the weeks before, a weak week among them. */
  expected_orders?: number
  /** Checkouts that failed in the same hours. */
  failed_checkouts?: number
}

/** A scheduled job that did not run. */
export type OverdueJobPayload = ActivityPayload & {
  job?: string
  schedule?: string
  last_run_at?: string | null
}

export type PrunedPayload = ActivityPayload & {
  removed?: number
  days?: number
}

export type GapPayload = ActivityPayload & {
  count?: number
  from?: string
  to?: string
  /** One of `GapReason`. */
  reason?: string
  /** The words of whoever refused, where somebody did. */
  cause?: string
}

/** An action over all entries of a group. */
export type RunPayload = ActivityPayload & {
  run_id?: string
  action?: string
  total?: number
  succeeded?: number
  failed?: number
  skipped?: number
  /** Why it was stopped before its end, in English. */
  reason?: string
  /** Who or what stopped it: for views in other languages. */
  stopped_by?: "person" | "failures" | "erasure"
  /** Where failures did: how many in a row, and for what. */
  in_a_row?: number
  cause?: string
}

export type ErasedPayload = ActivityPayload & { entries?: number }

export type ExportPayload = ActivityPayload & {
  /** `feed` or `evidence`. */
  subject?: string
  /** `csv`, `ndjson`, `html` or `json`. */
  format?: string
  /** What it was narrowed to, as it was asked for: `level[]=error&q=refund`. */
  filter?: string
}

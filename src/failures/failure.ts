import type { ActivityScope } from "./context/activity-context"

/** A call of one of Medusa's modules, e.g. `fulfillment.createFulfillment`. */
export type ModuleCall = { name: string; args: unknown[] }

/**
 * What the third party behind a module refused: its provider threw, or answered that it did not
 * do it.
 */
export type ProviderRefusal = {
  /** What the module asked its provider service: `capturePayment`. */
  method: string
  args: unknown[]
  /** As the third party put it, where the provider hides that behind words of its own. */
  error: unknown
  /** The status that was answered; null where the provider threw. */
  status: string | null
}

/** Where in a workflow it happened. */
export type FailedStep = {
  workflow: string
  /** The workflow that somebody asked for, of which `workflow` is a part. */
  root_workflow: string
  step: string
  transaction_id: string
  root_transaction_id: string
  /** The same for a workflow and all that run as its steps. */
  run_id: string | null
}

/** Something that failed, as it was seen; not yet judged, not yet told. */
export type Failure = {
  error: unknown
  /** Null outside of workflows. */
  step: FailedStep | null
  /** The call that failed within it. Null where the step itself did. */
  call: ModuleCall | null
  /** What the third party refused within that call, the first one first. Empty: it was not asked, or took it. */
  refusals: ProviderRefusal[]
  attempt: number
  /** Null where nobody said how often it would be tried. */
  max_attempts: number | null
  /** False where the workflow engine tries again. */
  is_final: boolean
  /** Inputs of the workflow and of those around it, the nearest first. */
  inputs: unknown[]
  occurred_at: Date
  scope: ActivityScope | null
  /** Whether somebody asked for it, whose mistakes the answer names. */
  is_attended: boolean
  /** Whether that answer was given before it failed. */
  is_answered: boolean
}

/** A call that begins. Only those are told that may be a new attempt at something. */
export type Attempt = Pick<
  Failure,
  | "step"
  | "attempt"
  | "max_attempts"
  | "inputs"
  | "occurred_at"
  | "scope"
  | "is_attended"
> & { call: ModuleCall }

/** Who is told what was seen. Nothing that it throws reaches the shop. */
export type FailureListener = {
  onFailure: (failure: Failure) => void
  onAttempt: (attempt: Attempt) => void
  /** A call went well that no event tells of, and that may have failed before. */
  onSuccess: (call: ModuleCall) => void
  /** The observer's own trouble. */
  onTrouble: (error: unknown) => void
}

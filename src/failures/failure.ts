import type { ActivityScope } from "./context/activity-context"

/** A call of one of Medusa's modules, e.g. `fulfillment.createFulfillment`. */
export type ModuleCall = { name: string; args: unknown[] }

/** Where in a workflow it happened. */
export type FailedStep = {
  workflow: string
  /** The workflow that somebody asked for, of which `workflow` is a part. */
  root_workflow: string
  step: string
  transaction_id: string
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
  attempt: number
  /** Null where nobody said how often it would be tried. */
  max_attempts: number | null
  /** False where the workflow engine tries again. */
  is_final: boolean
  /** Inputs of the workflow and of those around it, the nearest first. */
  inputs: unknown[]
  occurred_at: Date
  scope: ActivityScope | null
  /** Whether somebody waits for it, who is told of his mistakes by the answer. */
  is_attended: boolean
  /** How many it stands for, where there were too many to record each. */
  times?: number
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
  /** The observer's own trouble. */
  onTrouble: (error: unknown) => void
}

import type { Actor } from "../types"
import type { LiveStep } from "./observing/live-steps"

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

/** Something that failed, as it was seen; not yet judged, not yet recorded. */
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
  /** How many it stands for, where there were too many to record each. */
  times?: number
}

/** A call that begins. Only those are reported that may be a new attempt at something. */
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

/** Who gets what was seen. Nothing that it throws reaches the shop. */
export type FailureListener = {
  onFailure: (failure: Failure) => void
  onAttempt: (attempt: Attempt) => void
  /** A call went well that no event announces, and that may have failed before. */
  onSuccess: (call: ModuleCall) => void
  /** An error of the observer's own. */
  onError: (error: unknown) => void
}

/** What everything that one request, job run or webhook sets off has in common. */
export type Cause = {
  readonly id: string
  /** What happened earlier was not caused by it. Null where no one process has seen it begin. */
  readonly began_at: Date | null
}

/** What is known of the work that runs: which order it is about, who does it, which request asked for it. */
export type ActivityContext = {
  order_id?: string | null
  actor?: Actor | null
}

/** A request as it is at the moment of asking: who sends it is known only after authentication. */
export type RequestFacts = {
  method: string
  path: string
  actor: Actor | null
  body: unknown
}

/** The request that is served, from its beginning on. */
export type ServedRequest = {
  facts: () => RequestFacts
  /** Resolves when whoever asked has the answer, has gone, or has waited for seconds. Never rejects. */
  answered: () => Promise<void>
  /** Whether the answer is given: what still runs, nobody waits for. */
  isAnswered: () => boolean
}

export type ActivityScope = ActivityContext & {
  request?: ServedRequest
  cause?: Cause
  /** Set off by an event: whoever sent the request did not do what happens here. */
  isFollowUp?: boolean
}

/** A module call that failed within a step, whatever the step then made of it. */
export type FailedCall = {
  call: ModuleCall
  error: unknown
  refusals: ProviderRefusal[]
}

/** A workflow, or one of its steps, that runs now; with what runs around it. */
export type Frame = {
  parent: Frame | null
  /** What the code around it said of itself. Kept here, since asking for it at every step would cost. */
  scope: ActivityScope | null
  workflow: string
  transaction_id: string
  /** Null for the workflow itself, and where the orchestrator said nothing of its step. */
  live: LiveStep | null
  step: string | null
  attempt: number
  failedCalls: FailedCall[]
  /** The failures reported from within, which bubble up through here. */
  reported: unknown[]
  /** What still runs in here was set off by it, and is no part of it: a subscriber. */
  isOver: boolean
}

/** What the third parties refused while one module call ran. */
export type AskedProviders = { refusals: ProviderRefusal[]; isOver: boolean }

/** What is known of the code that runs: what it is about, and in which step of which workflow it is. */
export type Running = {
  scope: ActivityScope | null
  frame: Frame | null
  /** Set within a watched call of one of Medusa's modules: what the third party answered it. */
  asked: AskedProviders | null
}

/**
 * What lies at the bottom of a failure: what the third party raised, where one was asked. Medusa's
 * modules put some of that into words of their own.
 */
export function raisedBy({
  error,
  refusals,
}: Pick<Failure, "error" | "refusals">): unknown {
  return refusals.at(-1)?.error ?? error
}

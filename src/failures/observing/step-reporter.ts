import {
  PermanentStepFailureError,
  TransactionOrchestrator,
  type TransactionFlow,
} from "@medusajs/framework/orchestration"
import { currentScope } from "../context/activity-context"
import type { FailedCall, Failure, FailureListener, Frame } from "../failure"
import { asked, isAmong, wordsOf } from "./error-words"
import { currentFrame, isFollowUp, openFrame, runningFrames } from "./frames"
import type { LiveStep, LiveSteps } from "./live-steps"

/**
 * Reports each failure to the listener once, however far it bubbles up. Never throws.
 *
 * It holds no state; what was seen stands at the frames of the running workflows, and goes with them:
 *
 * - an error is *new* to a frame until it is thrown there, and *reported* afterwards, to that frame
 *   and to all around it: thrown once more on its way up, it is the same failure.
 * - a call that failed within a step is *pending* until the step is over. A step that throws has one
 *   cause among them, which is reported as the step's failure; the others, and all calls of a step
 *   that ends well, were swallowed, and are reported as they are.
 * - a failure that nobody threw comes by the engine's event, unless it was seen as it was thrown.
 */
export class StepReporter {
  constructor(
    private readonly listener: FailureListener,
    private readonly live: LiveSteps
  ) {}

  /** The step is over and did not fail: calls of it that failed were swallowed. */
  onEnded(frame: Frame): void {
    this.guarded(() => {
      frame.failedCalls.forEach((failed) =>
        this.report(frame, failed.error, failed)
      )
    })
  }

  onThrown(frame: Frame, error: unknown): void {
    this.guarded(() => {
      if (frame.live) {
        this.live.markThrown(frame.live)
      }

      // Said between the engine's own parts: not a failure.
      if (isBetweenParts(error)) {
        return
      }

      const cause = causeAmong(frame.failedCalls, error)

      frame.failedCalls
        .filter((failed) => failed !== cause)
        .forEach((failed) => this.report(frame, failed.error, failed))

      if (!isAmong(frame.reported, error)) {
        this.report(frame, cause?.error ?? error, cause)
      }

      markReported(frame, error)
    })
  }

  /** Failures that nobody threw: a step's time is up, or somebody outside said that it failed. */
  onFailureEvent(live: LiveStep): void {
    this.guarded(() => {
      const { step, transaction } = live
      const { action } = step.definition
      const error: unknown = transaction
        .getErrors()
        .filter((each) => each.action === action)
        .at(-1)?.error

      // A nested workflow on its own feet has reported itself.
      if (this.live.wasThrown(live) || step.definition.nested) {
        // What the engine made of the thrown one is what the workflow around will throw.
        markReported(currentFrame(), error)

        return
      }

      this.report(
        openFrame({
          workflow: transaction.modelId,
          transaction_id: transaction.transactionId,
          live,
          step: action ?? null,
          attempt: step.attempts,
        }),
        error ?? new Error(`${action ?? "A step"} failed`),
        undefined
      )
    })
  }

  /** The engine itself broke over an error, and rejects with one of its own. */
  onEngineBroken(frame: Frame, error: unknown): void {
    if (frame.reported.length) {
      markReported(frame, error)
    }
  }

  private report(
    frame: Frame,
    error: unknown,
    failed: FailedCall | undefined
  ): void {
    markReported(frame, error)
    this.listener.onFailure(toFailure(frame, error, failed))
  }

  private guarded(report: () => void): void {
    try {
      report()
    } catch (error) {
      this.listener.onError(error)
    }
  }
}

function toFailure(
  frame: Frame,
  error: unknown,
  failed: FailedCall | undefined
): Failure {
  const { attempt, max_attempts } = attemptOf(frame)

  return {
    error,
    call: failed?.call ?? null,
    refusals: failed?.refusals ?? [],
    ...whereabouts(frame),
    attempt,
    max_attempts,
    is_final:
      max_attempts === null || attempt >= max_attempts || isPermanent(error),
    occurred_at: new Date(),
    is_attended: isAttended(frame.parent),
    is_answered: isAnswered(),
  }
}

/** Whether a request asked for what runs here. A subscriber that it set off runs on without it. */
export function isAttended(frame: Frame | null): boolean {
  return currentScope()?.request !== undefined && !isFollowUp(frame)
}

/** Where in which workflows a frame is, and what they were given. */
export function whereabouts(
  frame: Frame | null
): Pick<Failure, "step" | "inputs" | "scope"> {
  const frames = runningFrames(frame)
  const root = frames.at(-1)
  const flow = frame?.live?.transaction.getFlow()

  return {
    step:
      frame && root
        ? {
            workflow: frame.workflow,
            ...rootOf(root === frame ? parentOf(flow, frame) : root),
            step: frame.step ?? frame.workflow,
            transaction_id: frame.transaction_id,
            run_id: flow?.runId ?? null,
          }
        : null,
    inputs: frames.flatMap(({ live }) => {
      const input: unknown = live?.transaction.payload

      return input === undefined || input === null ? [] : [input]
    }),
    scope: currentScope(),
  }
}

/** Whether whoever asked for it has been answered already, and learns nothing of it any more. */
export function isAnswered(): boolean {
  return currentScope()?.request?.isAnswered() ?? false
}

type Run = Pick<Frame, "workflow" | "transaction_id">

function rootOf({ workflow, transaction_id }: Run) {
  return { root_workflow: workflow, root_transaction_id: transaction_id }
}

/** A workflow that runs in another process than its parent still knows the parent's key. */
function parentOf(flow: TransactionFlow | undefined, frame: Frame): Run {
  const [workflow, transaction_id] =
    flow?.metadata?.parentStepIdempotencyKey?.split(":") ?? []

  return workflow && transaction_id ? { workflow, transaction_id } : frame
}

/**
 * Which attempt it is, and of how many: of the nearest step around it that is tried again. Null
 * where nothing says that it is tried more than once.
 */
export function attemptOf(
  frame: Frame | null
): Pick<Failure, "attempt" | "max_attempts"> {
  for (const around of runningFrames(frame)) {
    const retries = around.live?.step.definition.maxRetries ?? 0

    if (retries > 0) {
      return { attempt: around.attempt, max_attempts: retries + 1 }
    }
  }

  return { attempt: frame?.attempt ?? 1, max_attempts: null }
}

/** The failed call behind a step's error: the one it hands on, or the one it hides behind words of its own. */
function causeAmong(
  failedCalls: FailedCall[],
  error: unknown
): FailedCall | undefined {
  const latest = [...failedCalls].reverse()

  return (
    latest.find((failed) => failed.error === error) ??
    latest.find((failed) => wordsOf(failed.error) === wordsOf(error)) ??
    latest[0]
  )
}

/** They bubble on the way up, while the engine makes each anew for the workflow around. */
function markReported(frame: Frame | null, error: unknown): void {
  for (const around of runningFrames(frame)) {
    around.reported.push(error)
  }
}

/**
 * Said between the engine's own parts: not a failure. This question and the next are typed for
 * errors, and take anything: they read its class and name.
 */
function isBetweenParts(error: unknown): boolean {
  return asked(
    () => TransactionOrchestrator.isExpectedError(error as Error),
    false
  )
}

function isPermanent(error: unknown): boolean {
  return asked(
    () => PermanentStepFailureError.isPermanentStepFailureError(error as Error),
    false
  )
}

import type { ActivityScope } from "../context/activity-context"
import { runIn, running } from "../context/running"
import type { LiveStep } from "./live-steps"
import type { ModuleCall, ProviderRefusal } from "../failure"

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
  /** Null for the workflow itself, and where the orchestrator told nothing of its step. */
  live: LiveStep | null
  step: string | null
  attempt: number
  failedCalls: FailedCall[]
  /** The failures told from within, which bubble up through here. */
  told: unknown[]
  /** What still runs in here was set off by it, and is no part of it: a subscriber. */
  isOver: boolean
}

export function currentFrame(): Frame | null {
  return running().frame
}

export function inFrame<Result>(frame: Frame, work: () => Result): Result {
  return runIn({ scope: frame.scope, frame, asked: null }, work)
}

export function openFrame(
  known: Pick<
    Frame,
    "workflow" | "transaction_id" | "live" | "step" | "attempt"
  >
): Frame {
  const around = running()

  return {
    ...known,
    parent: around.frame,
    scope: around.scope,
    failedCalls: [],
    told: [],
    isOver: false,
  }
}

/**
 * What still refers to it, such as a connection that was opened in here, keeps nothing of it: no
 * input, and no chain of workflows that set each other off for ever.
 */
export function closeFrame(frame: Frame): void {
  frame.isOver = true
  frame.parent = null
  frame.live = null
  frame.failedCalls = []
  frame.told = []
}

/** The frame and those around it that it is a part of, the nearest first. */
export function runningFrames(frame: Frame | null): Frame[] {
  return frame && !frame.isOver ? [frame, ...runningFrames(frame.parent)] : []
}

/** Whether something before it has ended: then nobody waits for this. */
export function isFollowUp(frame: Frame | null): boolean {
  return frame !== null && (frame.isOver || isFollowUp(frame.parent))
}

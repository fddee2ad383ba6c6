import { runIn, running } from "../context/running"
import type { Frame } from "../failure"

export function currentFrame(): Frame | null {
  return running().frame
}

export function inFrame<Result>(frame: Frame, work: () => Result): Result {
  return runIn({ scope: frame.scope, frame, asked: null }, work)
}

/** Field by field, once a step: an object that is spread first and added to takes Node 20 sixty times as long. */
export function openFrame({
  workflow,
  transaction_id,
  live,
  step,
  attempt,
}: Pick<
  Frame,
  "workflow" | "transaction_id" | "live" | "step" | "attempt"
>): Frame {
  const around = running()

  return {
    workflow,
    transaction_id,
    live,
    step,
    attempt,
    parent: around.frame,
    scope: around.scope,
    failedCalls: [],
    reported: [],
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
  frame.reported = []
}

/** The frame and those around it that it is a part of, the nearest first. */
export function runningFrames(frame: Frame | null): Frame[] {
  return frame && !frame.isOver ? [frame, ...runningFrames(frame.parent)] : []
}

/** Whether something before it has ended: then nobody waits for this. */
export function isFollowUp(frame: Frame | null): boolean {
  return frame !== null && (frame.isOver || isFollowUp(frame.parent))
}

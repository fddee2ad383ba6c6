import {
  DistributedTransaction,
  type DistributedTransactionType,
} from "@medusajs/framework/orchestration"
import type { FailureListener, Frame } from "../failure"
import { chainHook, type Run } from "./chain-hook"
import { closeFrame, inFrame, openFrame } from "./frames"
import { Guard, textIn } from "./guard"
import { LiveSteps, liveStepIn } from "./live-steps"
import { StepReporter } from "./step-reporter"

/** What each of the two shared hooks needs. */
type Watching = {
  guard: Guard
  live: LiveSteps
  reporter: StepReporter
  onRoot: () => void
}

/**
 * Sees every step of every workflow, by two public callbacks of the orchestrator (those that
 * Medusa's own telemetry uses) and the events of its transactions. See the ADR
 * "We watch the workflow engine from outside".
 *
 * Whatever was there before is called first and sees everything; what it does to the step stays.
 * Nothing of ours throws into the engine: what cannot be read is not watched.
 *
 * @returns what puts everything back as it was
 */
export function observeWorkflows(
  listener: FailureListener,
  onRoot: () => void,
  guard = new Guard(listener.onError)
): () => void {
  const live = new LiveSteps()
  const watching = {
    guard,
    live,
    reporter: new StepReporter(listener, live),
    onRoot,
  }
  const removals = [
    chainHook("traceTransaction", (run, about) =>
      watchTransaction(run, about, watching)
    ),
    chainHook("traceStep", (run, about) => watchStep(run, about, watching)),
    hearEvents(watching),
  ]

  return () => removals.forEach((remove) => remove())
}

async function watchTransaction(
  run: Run,
  about: unknown,
  { guard, onRoot, reporter }: Watching
): Promise<unknown> {
  const frame = guard.attempt("transactions", () =>
    openFrame({
      workflow: textIn(about, "model_id"),
      transaction_id: textIn(about, "transaction_id"),
      live: null,
      step: null,
      attempt: 1,
    })
  )

  if (!frame) {
    return await run()
  }

  if (!frame.parent) {
    guard.attempt("modules", onRoot)
  }

  try {
    return await inFrame(frame, run)
  } catch (error) {
    guard.attempt("broken transactions", () =>
      reporter.onEngineBroken(frame, error)
    )

    throw error
  } finally {
    closeFrame(frame)
  }
}

async function watchStep(
  run: Run,
  about: unknown,
  watching: Watching
): Promise<unknown> {
  const { guard, live, reporter } = watching
  const frame = guard.attempt("steps", () => frameOfStep(about, live))

  if (!frame) {
    return await run()
  }

  try {
    const result = await inFrame(frame, run)

    guard.attempt("results", () => reporter.onEnded(frame))

    return result
  } catch (error) {
    guard.attempt("failures", () => {
      if (textIn(about, "type") === "invoke") {
        reporter.onThrown(frame, error)
      } else {
        // What fails while something is taken back is noise; the calls within it are not.
        reporter.onEnded(frame)
      }
    })

    throw error
  } finally {
    closeFrame(frame)
  }
}

function frameOfStep(about: unknown, live: LiveSteps): Frame {
  const key = textIn(about, "idempotency_key")
  const { attempts } = about as { attempts?: unknown } // `textIn` has read of it already
  const [workflow = "", transaction_id = ""] = key.split(":")

  return openFrame({
    workflow,
    transaction_id,
    live: live.take(key),
    step: textIn(about, "action"),
    attempt: typeof attempts === "number" ? attempts : 1,
  })
}

/**
 * Transactions are event emitters, and each gets its listeners from whoever made it. Hearing all
 * of them takes their class's own `emit`, which until now is the one they inherit.
 */
function hearEvents({ guard, live, reporter }: Watching): () => void {
  // Optional for a version that has the class no more, or another base.
  const prototype = DistributedTransaction?.prototype as
    Partial<DistributedTransactionType> | undefined
  const previous = prototype?.emit

  if (!prototype || typeof previous !== "function") {
    return () => undefined
  }

  const wasInherited = !Object.hasOwn(prototype, "emit")
  let isRemoved = false
  const ours: typeof previous = function (
    this: DistributedTransactionType,
    event,
    ...handed: unknown[]
  ) {
    // Whoever came after us may hold on to it.
    if (isRemoved) {
      return previous.call(this, event, ...handed)
    }

    guard.attempt("events", () => {
      const heard = liveStepIn(event, handed[0])

      if (heard?.event === "begin") {
        live.begin(heard.live)
      } else if (heard) {
        reporter.onFailureEvent(heard.live)
      }
    })

    return previous.call(this, event, ...handed)
  }

  prototype.emit = ours

  return () => {
    isRemoved = true

    if (prototype.emit !== ours) {
      return
    }

    if (wasInherited) {
      // What they inherit shows again from behind.
      delete prototype.emit
    } else {
      prototype.emit = previous
    }
  }
}

import {
  DistributedTransaction,
  TransactionOrchestrator,
  type DistributedTransactionType,
} from "@medusajs/framework/orchestration"
import type { FailureListener } from "../failure"
import { closeFrame, inFrame, openFrame, type Frame } from "./frames"
import { LiveSteps, liveStepIn } from "./live-steps"
import { StepReporter } from "./step-reporter"

type TraceStep = NonNullable<typeof TransactionOrchestrator.traceStep>
type TraceTransaction = NonNullable<
  typeof TransactionOrchestrator.traceTransaction
>

/**
 * Sees every step of every workflow, by two public callbacks of the orchestrator (those that
 * Medusa's own telemetry uses) and the events of its transactions. See the ADR
 * "We watch the workflow engine from outside".
 *
 * Whatever was there before is called first and sees everything; what it does to the step stays.
 *
 * @returns what puts everything back as it was
 */
export function observeWorkflows(
  listener: FailureListener,
  onRoot: () => void
): () => void {
  const live = new LiveSteps()
  const reporter = new StepReporter(listener, live)
  const removals = [
    chainTransactions(reporter, onRoot),
    chainSteps(live, reporter),
    hearEvents(live, reporter),
  ]

  return () => removals.forEach((remove) => remove())
}

function chainTransactions(
  reporter: StepReporter,
  onRoot: () => void
): () => void {
  const previous = TransactionOrchestrator.traceTransaction
  const ours: TraceTransaction = async (resume, metadata) => {
    const frame = openFrame({
      workflow: metadata.model_id,
      transaction_id: metadata.transaction_id,
      live: null,
      step: null,
      attempt: 1,
    })
    const watched = async (...args: unknown[]): Promise<void> => {
      if (!frame.parent) {
        onRoot()
      }

      try {
        await inFrame(frame, () => resume(...args))
      } catch (error) {
        reporter.onEngineBroken(frame, error)

        throw error
      } finally {
        closeFrame(frame)
      }
    }

    return (await (previous
      ? previous(watched, metadata)
      : watched())) as unknown // answered as the one before answers it
  }

  return chain("traceTransaction", ours)
}

function chainSteps(live: LiveSteps, reporter: StepReporter): () => void {
  const previous = TransactionOrchestrator.traceStep
  const ours: TraceStep = async (handler, trace) => {
    const step = live.take(trace.idempotency_key)
    const [workflow = "", transaction_id = ""] =
      trace.idempotency_key.split(":")
    const frame = openFrame({
      workflow: step?.transaction.modelId ?? workflow,
      transaction_id: step?.transaction.transactionId ?? transaction_id,
      live: step,
      step: trace.action,
      attempt: trace.attempts,
    })
    const watched = (...args: unknown[]): Promise<unknown> =>
      watch(() => handler(...args) as Promise<unknown>, frame, {
        reporter,
        isInvoke: trace.type === "invoke",
      })

    return (await (previous ? previous(watched, trace) : watched())) as unknown // answered as the step answers it
  }

  return chain("traceStep", ours)
}

async function watch(
  handler: () => Promise<unknown>,
  frame: Frame,
  { reporter, isInvoke }: { reporter: StepReporter; isInvoke: boolean }
): Promise<unknown> {
  try {
    const result = await inFrame(frame, handler)

    reporter.onEnded(frame)

    return result
  } catch (error) {
    if (isInvoke) {
      reporter.onThrown(frame, error)
    } else {
      // What fails while something is taken back is noise; the calls within it are not.
      reporter.onEnded(frame)
    }

    throw error
  } finally {
    closeFrame(frame)
  }
}

/**
 * Transactions are event emitters, and each gets its listeners from whoever made it. Hearing all
 * of them takes their class's own `emit`, which until now is the one they inherit.
 */
function hearEvents(live: LiveSteps, reporter: StepReporter): () => void {
  const { prototype } = DistributedTransaction
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the transaction as `this` below
  const previous = prototype.emit
  const wasInherited = !Object.hasOwn(prototype, "emit")

  const ours: typeof previous = function (
    this: DistributedTransactionType,
    event,
    ...told: unknown[]
  ) {
    const heard = liveStepIn(event, told[0])

    if (heard?.event === "begin") {
      live.begin(heard.live)
    } else if (heard) {
      reporter.onFailureEvent(heard.live)
    }

    return previous.call(this, event, ...told)
  }

  prototype.emit = ours

  return () => {
    if (prototype.emit !== ours) {
      return
    }

    if (wasInherited) {
      // What they inherit shows again from behind.
      delete (prototype as Partial<typeof prototype>).emit
    } else {
      prototype.emit = previous
    }
  }
}

/**
 * Puts ours on top of what was there. Whoever comes after us may hold on to it: after its removal
 * it stays in such a chain and hands on.
 */
function chain<Name extends "traceStep" | "traceTransaction">(
  name: Name,
  ours: NonNullable<(typeof TransactionOrchestrator)[Name]>
): () => void {
  const previous = TransactionOrchestrator[name]

  TransactionOrchestrator[name] = ours

  return () => {
    if (TransactionOrchestrator[name] !== ours) {
      return
    }

    if (previous) {
      TransactionOrchestrator[name] = previous
    } else {
      Reflect.deleteProperty(TransactionOrchestrator, name)
    }
  }
}

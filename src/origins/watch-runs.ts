import { TransactionOrchestrator } from "@medusajs/framework/orchestration"
import { inCause } from "../failures/context/cause"
import { running } from "../failures/context/running"

type TraceStep = NonNullable<typeof TransactionOrchestrator.traceStep>

/**
 * Gives what no request set off a cause of its own: the run of the outermost workflow. Jobs are
 * workflows too. By the callback that Medusa's telemetry uses, see the ADR "We watch the workflow
 * engine from outside"; whatever was there before is called within.
 *
 * @returns what puts everything back as it was
 */
export function watchRuns(): () => void {
  const previous = TransactionOrchestrator.traceStep
  const ours: TraceStep = async (handler, trace) => {
    const step = async (): Promise<unknown> =>
      (await (previous ? previous(handler, trace) : handler())) as unknown // answered as the step answers it
    const id = running().scope?.cause ? null : runIdIn(trace)

    return id ? await inCause({ id, began_at: null }, step) : await step()
  }

  TransactionOrchestrator.traceStep = ours

  return () => {
    if (TransactionOrchestrator.traceStep !== ours) {
      // Somebody came after us and holds on to it: there it stays, and hands on.
      return
    }

    if (previous) {
      TransactionOrchestrator.traceStep = previous
    } else {
      Reflect.deleteProperty(TransactionOrchestrator, "traceStep")
    }
  }
}

/** `workflow:transaction:step:type` (2.21). Null where the engine hands over another shape. */
function runIdIn(trace: unknown): string | null {
  const { idempotency_key } = Object(trace) as { idempotency_key?: unknown } // an object, whatever it is
  const transaction =
    typeof idempotency_key === "string" ? idempotency_key.split(":")[1] : null

  return transaction ? `run_${transaction}` : null
}

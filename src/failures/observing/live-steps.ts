import {
  DistributedTransactionEvent,
  TransactionHandlerType,
  type DistributedTransactionType,
  type TransactionStep,
} from "@medusajs/framework/orchestration"

/** A step and its transaction, as the orchestrator's events hand them out. */
export type LiveStep = {
  step: TransactionStep
  transaction: DistributedTransactionType
}

/** As many steps as may begin at once before the first of them runs. */
const BEGUN_MAX = 1000

/**
 * Steps that have begun and do not run yet. `traceStep` is told a step's name and attempt and
 * nothing more; the event before it carries the step itself, and with it the workflow's input.
 */
export class LiveSteps {
  private readonly begun = new Map<string, LiveStep>()
  /** Step → the attempt whose failure was seen as it was thrown. */
  private readonly thrown = new WeakMap<TransactionStep, number>()

  begin(live: LiveStep): void {
    this.begun.set(keyOf(live), live)

    if (this.begun.size > BEGUN_MAX) {
      // A step that never ran. The oldest stands first in a Map.
      const [oldest] = this.begun.keys()

      this.begun.delete(oldest ?? "")
    }
  }

  take(idempotencyKey: string): LiveStep | null {
    const live = this.begun.get(idempotencyKey) ?? null

    this.begun.delete(idempotencyKey)

    return live
  }

  markThrown({ step }: LiveStep): void {
    this.thrown.set(step, step.attempts)
  }

  wasThrown({ step }: LiveStep): boolean {
    return this.thrown.get(step) === step.attempts
  }
}

/** What was told with one of the orchestrator's events, where it is one of a step. */
export function liveStepIn(
  event: string | symbol,
  told: unknown
): { event: "begin" | "failure"; live: LiveStep } | null {
  const name = EVENTS.get(event)

  if (!name || typeof told !== "object" || told === null) {
    return null
  }

  // 2.21, `orchestration/dist/transaction/transaction-orchestrator.js`: both events carry both.
  return { event: name, live: told as LiveStep }
}

const EVENTS = new Map<string | symbol, "begin" | "failure">([
  [DistributedTransactionEvent.STEP_BEGIN, "begin"],
  [DistributedTransactionEvent.STEP_FAILURE, "failure"],
])

/** As the orchestrator makes it: `workflow:transaction:action:type`. */
function keyOf({ step, transaction }: LiveStep): string {
  const type = step.isCompensating()
    ? TransactionHandlerType.COMPENSATE
    : TransactionHandlerType.INVOKE

  return `${transaction.modelId}:${transaction.transactionId}:${step.definition.action ?? ""}:${type}`
}

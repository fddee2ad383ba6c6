import { MedusaError } from "@medusajs/framework/utils"
import {
  DistributedTransactionEvent,
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
 * Steps that have begun and do not run yet. `traceStep` is handed a step's name and attempt and
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

type HeardEvent = { event: "begin" | "failure"; live: LiveStep }

/**
 * What one of the orchestrator's events carries, where it is one of a step.
 *
 * @throws where it carries something else than today: nothing of that is kept, so that all who read
 * it later find what they expect
 */
export function liveStepIn(
  event: string | symbol,
  carried: unknown
): HeardEvent | null {
  const name = EVENTS.get(event)

  if (!name) {
    return null
  }

  // 2.21, `orchestration/dist/transaction/transaction-orchestrator.js`: both events carry both.
  const live = carried as LiveStep

  assertReadable(live)

  return { event: name, live }
}

/** Reads, once, all that is read of it later. */
function assertReadable({ step, transaction }: LiveStep): void {
  const flow = transaction.getFlow()
  const parent: unknown = flow.metadata?.parentStepIdempotencyKey
  const texts: unknown[] = [
    transaction.modelId,
    transaction.transactionId,
    step.definition.action,
    parent ?? "",
  ]

  if (texts.some((text) => typeof text !== "string")) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "a step's name, or its transaction's, is no text"
    )
  }

  step.isCompensating()
}

// Optional: a version that names its events elsewhere must not keep the store from starting.
const EVENTS = new Map<string | symbol, HeardEvent["event"]>([
  [DistributedTransactionEvent?.STEP_BEGIN ?? "stepBegin", "begin"],
  [DistributedTransactionEvent?.STEP_FAILURE ?? "stepFailure", "failure"],
])

/** As the orchestrator makes it: `workflow:transaction:action:type`. */
function keyOf({ step, transaction }: LiveStep): string {
  const type = step.isCompensating() ? "compensate" : "invoke"

  return `${transaction.modelId}:${transaction.transactionId}:${step.definition.action ?? ""}:${type}`
}

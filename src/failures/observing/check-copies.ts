import {
  TransactionOrchestrator,
  WorkflowManager,
} from "@medusajs/framework/orchestration"

/** After this time a store has booted, and its workflows are registered. */
const CHECK_AFTER_MS = 5000

/**
 * Where two copies of `@medusajs/orchestration` are installed, Medusa's workflows run in the one
 * and we watch the other: nothing would ever be seen, and nothing would say so.
 *
 * @returns what takes the check back
 */
export function warnOfSecondCopy(warn: (text: string) => void): () => void {
  const timer = setTimeout(() => {
    if (!isOneCopy()) {
      warn(
        "Activity log: two copies of @medusajs/orchestration are installed, so that failures of workflows are not seen. Run `npm ls @medusajs/orchestration` and make it one."
      )
    }
  }, CHECK_AFTER_MS)

  // A process that has nothing else to do may end.
  timer.unref()

  return () => clearTimeout(timer)
}

/**
 * The register of workflows is shared by all copies; each workflow carries its orchestrator. A version
 * whose register is another is none of this check's business.
 */
export function isOneCopy(): boolean {
  // Its type is lost in 2.21, where it is declared as what `global` holds.
  const register = WorkflowManager as unknown as {
    getWorkflows: () => ReadonlyMap<string, { orchestrator: unknown }>
  }

  try {
    return [...register.getWorkflows().values()].every(
      ({ orchestrator }) => orchestrator instanceof TransactionOrchestrator
    )
  } catch {
    return true
  }
}

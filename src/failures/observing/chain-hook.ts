import { MedusaError } from "@medusajs/framework/utils"
import { TransactionOrchestrator } from "@medusajs/framework/orchestration"

/** The part of a step or transaction that the engine asks us to run. */
export type Run = (...args: unknown[]) => unknown
/** As the engine hands it to us today (2.21): what to run, and what it is. Read as if it were anything. */
type Hook = (run: Run, about: unknown) => Promise<unknown>
type HookName = "traceStep" | "traceTransaction"

/**
 * Puts ours on top of what was there. Whoever comes after us may hold on to it: after its removal
 * it stays in such a chain and hands on.
 *
 * Of two that are chained, the first one stands around the second.
 *
 * @returns what puts everything back as it was
 */
export function chainHook(name: HookName, watch: Hook): () => void {
  // Both are functions from what to run, and from what it is, to its result.
  const hooks = TransactionOrchestrator as unknown as Partial<
    Record<HookName, unknown>
  >
  const previous = hooks[name]
  const before = typeof previous === "function" ? (previous as Run) : null
  let isRemoved = false

  const ours = async (...handed: unknown[]): Promise<unknown> => {
    const run = handed.find((each) => typeof each === "function") as
      Run | undefined // the one that was found is a function

    if (!run) {
      // Nothing to run, whoever is asked: the proof at the start finds it, and takes the hooks out.
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `${name} was handed nothing to run`
      )
    }

    const about = handed.find((each) => each !== run)
    const watched: Run = isRemoved
      ? run
      : (...args) => watch(() => run(...args), about)

    return await (before
      ? before(...handed.map((each) => (each === run ? watched : each)))
      : watched())
  }

  hooks[name] = ours

  return () => {
    isRemoved = true

    if (hooks[name] !== ours) {
      return
    }

    if (before) {
      hooks[name] = previous
    } else {
      Reflect.deleteProperty(TransactionOrchestrator, name)
    }
  }
}

import { inCause } from "../failures/context/cause"
import { running } from "../failures/context/running"
import { chainHook } from "../failures/observing/chain-hook"
import { textIn } from "../failures/observing/guard"

/**
 * Gives what no request set off a cause of its own: the run of the outermost workflow. Jobs are
 * workflows too. By the callback that Medusa's telemetry uses, see the ADR "We watch the workflow
 * engine from outside".
 *
 * @returns what puts everything back as it was
 */
export function watchRuns(): () => void {
  return chainHook("traceStep", async (run, about) => {
    const id = running().scope?.cause ? null : runIdIn(about)

    return id ? await inCause({ id, began_at: null }, run) : await run()
  })
}

/** `workflow:transaction:step:type` (2.21). Null where the engine hands over another shape. */
function runIdIn(about: unknown): string | null {
  try {
    const [, transaction] = textIn(about, "idempotency_key").split(":")

    return transaction ? `run_${transaction}` : null
  } catch {
    // Nobody's run: the step runs all the same, and what it causes is caused by nothing known.
    return null
  }
}

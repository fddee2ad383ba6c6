import type { ActivityContext, ActivityScope, ServedRequest } from "../failure"
import { requestCause } from "./cause"
import { runIn, running } from "./running"

/**
 * Runs `work` and says what it is about, for code that no request started: jobs, subscribers,
 * workers, scripts. What fails in there, in workflows of any depth, is recorded on that order and
 * in that actor's name. What `work` returns or throws is handed on.
 *
 * @example
 * import { withActivityContext } from "medusa-plugin-activity-log/context"
 *
 * await withActivityContext({ order_id }, () =>
 *   submitToPrinterWorkflow(container).run({ input: { file } })
 * )
 */
export function withActivityContext<Result>(
  context: ActivityContext,
  work: () => Result
): Result {
  const around = running()

  return runIn({ ...around, scope: { ...around.scope, ...context } }, work)
}

/** The same for one HTTP request. */
export function withRequest<Result>(
  request: ServedRequest,
  work: () => Result
): Result {
  const known = running()

  return runIn(
    {
      ...known,
      scope: { request, cause: known.scope?.cause ?? requestCause() },
    },
    work
  )
}

export function currentScope(): ActivityScope | null {
  return running().scope
}

/** Waits for the answer of the request that set this off, where one is still owed. */
export async function whenAnswered(): Promise<void> {
  await currentScope()?.request?.answered()
}

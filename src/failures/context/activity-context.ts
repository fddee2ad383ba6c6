import type { ActivityContext, ActivityScope, ServedRequest } from "../failure"
import { requestCause } from "./cause"
import { quietMoment } from "./quiet-moment"
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

/**
 * Waits until the request that set this off is answered, and then until no other customer waits
 * for this process: both in bounded time. What no request set off here does not wait: a worker of
 * the Redis bus takes one event after the other, and would fall behind.
 */
export async function whenNobodyWaits(): Promise<void> {
  const request = currentScope()?.request

  if (request) {
    await request.answered()
    await quietMoment.quiet()
  }
}

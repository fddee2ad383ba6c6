import type { Actor } from "../../types"
import { requestCause, type Cause } from "./cause"
import { runIn, running } from "./running"

/** What is known of the work that runs: which order it is about, who does it, which request asked for it. */
export type ActivityContext = {
  order_id?: string | null
  actor?: Actor | null
}

/** A request as it is at the moment of asking: who sends it is known only after authentication. */
export type RequestFacts = {
  method: string
  path: string
  actor: Actor | null
  body: unknown
}

/** The request that is served, from its beginning on. */
export type ServedRequest = {
  facts: () => RequestFacts
  /** Resolves when whoever asked has the answer, has gone, or has waited for seconds. Never rejects. */
  answered: () => Promise<void>
  /** Whether the answer is given: what still runs, nobody waits for. */
  isAnswered: () => boolean
}

export type ActivityScope = ActivityContext & {
  request?: ServedRequest
  cause?: Cause
  /** Set off by an event: whoever sent the request did not do what happens here. */
  isFollowUp?: boolean
}

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

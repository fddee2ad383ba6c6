import { AsyncLocalStorage } from "node:async_hooks"
import type { Actor } from "../../types"

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

export type ActivityScope = ActivityContext & {
  request?: (() => RequestFacts) | undefined
}

const KEY = Symbol.for("medusa-plugin-activity-log.context")

/** On `globalThis`: a second copy of this file, under another path, must find the same. */
const shared = globalThis as { [KEY]?: AsyncLocalStorage<ActivityScope> } // only this file uses the key

const storage = (shared[KEY] ??= new AsyncLocalStorage<ActivityScope>())

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
  return storage.run({ ...storage.getStore(), ...context }, work)
}

/** The same for one HTTP request. */
export function withRequest<Result>(
  request: () => RequestFacts,
  work: () => Result
): Result {
  return storage.run({ request }, work)
}

export function currentScope(): ActivityScope | null {
  return storage.getStore() ?? null
}

import { AsyncLocalStorage } from "node:async_hooks"
import type { Frame } from "../observing/frames"
import type { AskedProviders } from "../observing/provider-calls"
import type { ActivityScope } from "./activity-context"

/** What is known of the code that runs: what it is about, and in which step of which workflow it is. */
export type Running = {
  scope: ActivityScope | null
  frame: Frame | null
  /** Set within a watched call of one of Medusa's modules: what the third party answered it. */
  asked: AskedProviders | null
}

const KEY = Symbol.for("medusa-plugin-activity-log.context")

/** On `globalThis`: a second copy of this file, under another path, must find the same. */
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Running> } // only this file uses the key

/** One for both: before Node 24 each storage costs something at every promise of the process. */
const storage = (shared[KEY] ??= new AsyncLocalStorage<Running>())

const NOTHING: Running = { scope: null, frame: null, asked: null }

export function running(): Running {
  return storage.getStore() ?? NOTHING
}

export function runIn<Result>(known: Running, work: () => Result): Result {
  return storage.run(known, work)
}

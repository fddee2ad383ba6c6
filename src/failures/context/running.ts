import { AsyncLocalStorage } from "node:async_hooks"
import type { Running } from "../failure"

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

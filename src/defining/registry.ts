import type { DefinedActivity } from "./declaration-schema"

type Registry = {
  byType: Map<string, DefinedActivity>
  listeners: Set<(activity: DefinedActivity) => void>
}

const KEY = Symbol.for("medusa-plugin-activity-log.activities")

/** On `globalThis`: a plugin may load a copy of this file under another path. */
const shared = globalThis as { [KEY]?: Registry } // only this file uses the key

const registry: Registry = (shared[KEY] ??= {
  byType: new Map(),
  listeners: new Set(),
})

/** What plugins and the shop have declared so far. */
export function definedActivities(): DefinedActivity[] {
  return [...registry.byType.values()]
}

export function definedActivity(type: string): DefinedActivity | undefined {
  return registry.byType.get(type)
}

/** Changes with each declaration: none is ever taken back. */
export function countDefined(): number {
  return registry.byType.size
}

export function addDefined(activity: DefinedActivity): void {
  registry.byType.set(activity.type, activity)
  registry.listeners.forEach((listener) => listener(activity))
}

/** Hears of each declaration, of those before as well. Plugins are loaded one after the other. */
export function whenDefined(
  listener: (activity: DefinedActivity) => void
): void {
  registry.listeners.add(listener)
  registry.byType.forEach((activity) => listener(activity))
}

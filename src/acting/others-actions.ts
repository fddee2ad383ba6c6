import { declareAction, type ActionDeclaration } from "./action"

const KEY = Symbol.for("medusa-plugin-activity-log.actions")

/** On `globalThis`: a plugin may load a copy of this file under another path. */
const shared = globalThis as { [KEY]?: Map<string, ActionDeclaration> } // only this file uses the key

const declared = (shared[KEY] ??= new Map<string, ActionDeclaration>())

/**
 * Adds an action to entries of a type of your own. Call it where your plugin is loaded, e.g. at the
 * top of a subscriber's file. The same id again replaces it.
 *
 * @example
 * import { defineAction } from "medusa-plugin-activity-log/acting"
 *
 * defineAction<{ file: string }>({
 *   id: "print_again",
 *   types: ["print.failed"],
 *   policies: [{ resource: "order", operation: "update" }],
 *   target: ({ payload }) => `print:${String(payload.file)}`,
 *   mayHave: "The file may have been printed",
 *   check: async ({ payload }) =>
 *     typeof payload.file === "string"
 *       ? { plan: { file: payload.file } }
 *       : { impossible: "The file is not known" },
 *   run: async ({ plan }) => ({ state: "succeeded", file: plan.file }),
 * })
 */
export function defineAction<Plan>(action: ActionDeclaration<Plan>): void {
  declared.set(action.id, declareAction(action))
}

export function othersActions(): ActionDeclaration[] {
  return [...declared.values()]
}

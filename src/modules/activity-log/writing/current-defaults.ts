import type { EntryDefaults } from "../../../recording/entry-defaults"

/**
 * What is known of types in this process. The module's own files know none: it is handed them
 * where it is assembled, see index.ts.
 */
let current: EntryDefaults = {
  levelOf: () => "info",
  attentionOf: () => ({
    resolves: [],
    closed_by: [],
    adds_up: false,
    is_handled: false,
  }),
}

export function currentDefaults(): EntryDefaults {
  return current
}

export function setCurrentDefaults(defaults: EntryDefaults): void {
  current = defaults
}

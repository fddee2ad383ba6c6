import { catalog } from "./catalog"
import { withDefined } from "./defining/with-defined"
import { defaultsOf, type EntryDefaults } from "./recording/entry-defaults"
import type { ParsedOptions } from "./modules/activity-log/options/options-schema"

/**
 * Joins the catalog, and what plugins declared, with the module, which knows no types, for entries that were given
 * no more than theirs. Plugins may declare at any time.
 */
export function entryDefaults(
  ownEvents: ParsedOptions["events"]
): EntryDefaults {
  let types = withDefined(catalog)
  let defaults = defaultsOf(types, ownEvents)
  const current = (): EntryDefaults => {
    const now = withDefined(catalog)

    if (now !== types) {
      types = now
      defaults = defaultsOf(now, ownEvents)
    }

    return defaults
  }

  return {
    levelOf: (type) => current().levelOf(type),
    attentionOf: (row) => current().attentionOf(row),
  }
}

import { catalog } from "./catalog"
import { defaultsOf, type EntryDefaults } from "./recording/entry-defaults"
import type { ParsedOptions } from "./modules/activity-log/options/options-schema"

/** Joins the catalog with the module, which knows no types, for entries that were given no more than theirs. */
export function entryDefaults(
  ownEvents: ParsedOptions["events"]
): EntryDefaults {
  return defaultsOf(catalog, ownEvents)
}

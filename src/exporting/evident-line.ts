import { catalog } from "../catalog"
import type { ActivityEntry, CatalogEntry } from "../types"

/** What staff write in their own words. The reason of a refund stands with its payment, as Medusa's rows have it. */
const WORDS_OF_STAFF = new Set(["note", "first_note", "reason", "reference"])

/**
 * What evidence says of an entry: the catalog's sentence, made anew from the payload. Never the stored
 * message, which a person or a plugin may have given by hand, and never what staff wrote: the other side reads it.
 */
export function evidentLine({
  event_type,
  payload,
}: Pick<ActivityEntry, "event_type" | "payload">): string {
  const types: Record<string, CatalogEntry> = catalog
  const facts = Object.fromEntries(
    Object.entries(payload).filter(([field]) => !WORDS_OF_STAFF.has(field))
  )

  // Only types of the catalog are evident; the name alone gives nothing away.
  return types[event_type]?.message(facts) ?? event_type
}

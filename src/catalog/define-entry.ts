import type { ActivityPayload, CatalogEntry, EntrySource } from "../types"

/**
 * Keeps a type's payload together through message, samples and sources, and forgets it outwards,
 * so that entries of all types stand in one table.
 */
export function defineEntry<Payload extends ActivityPayload>(
  entry: CatalogEntry<Payload>
): CatalogEntry {
  return entry
}

/** The same for one source: the shape of its facts is the shape of the fields it asks for. */
export function defineSource<Fact, Payload extends ActivityPayload>(
  source: EntrySource<Fact, Payload>
): EntrySource<never, Payload> {
  return source
}

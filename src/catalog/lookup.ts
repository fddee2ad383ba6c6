import type { CatalogEntry, EntrySource } from "../types"

/** One way in which one type may be told by one event. */
export type Announcement = {
  type: string
  entry: CatalogEntry
  source: EntrySource<never>
}

/** The catalog turned around: bus event → what it may tell. */
export function announcementsOf(
  catalog: Record<string, CatalogEntry>
): Map<string, Announcement[]> {
  const byEvent = new Map<string, Announcement[]>()

  for (const [type, entry] of Object.entries(catalog)) {
    for (const source of entry.sources ?? []) {
      for (const event of Object.keys(source.events)) {
        byEvent.set(event, [
          ...(byEvent.get(event) ?? []),
          { type, entry, source },
        ])
      }
    }
  }

  return byEvent
}

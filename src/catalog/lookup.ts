import type { Announcement, CatalogEntry, FactRows, Retraced } from "../types"

/** The catalog turned around: bus event → what it may announce. */
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

/** The catalog turned around once more: rows of Medusa's → what is found in them. */
export function retracesOf(
  catalog: Record<string, CatalogEntry>
): Map<FactRows, Retraced[]> {
  const byRows = new Map<FactRows, Retraced[]>()

  for (const [type, entry] of Object.entries(catalog)) {
    for (const source of entry.sources ?? []) {
      const { retrace } = source

      if (retrace) {
        byRows.set(retrace.rows, [
          ...(byRows.get(retrace.rows) ?? []),
          { type, entry, source: { ...source, retrace } },
        ])
      }
    }
  }

  return byRows
}

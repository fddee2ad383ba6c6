import type { CatalogEntry, EntrySource, FactRows, Retrace } from "../types"
import type { Announcement } from "../catalog/lookup"

/** A source whose facts can be found again. */
export type Retraced = Announcement & {
  source: EntrySource<never> & { retrace: Retrace<never> }
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

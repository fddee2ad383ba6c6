import type { CatalogEntry } from "../types"
import { countDefined, definedActivities } from "./registry"
import { toCatalogEntry } from "./to-catalog-entry"

type Catalog = Record<string, CatalogEntry>

let known: { catalog: Catalog; count: number; merged: Catalog } | null = null

/** The catalog with what plugins have declared; the same object until there is more. */
export function withDefined(catalog: Catalog): Catalog {
  const count = countDefined()

  if (count === 0) {
    return catalog
  }

  if (known?.catalog !== catalog || known.count !== count) {
    known = { catalog, count, merged: merge(catalog) }
  }

  return known.merged
}

function merge(catalog: Catalog): Catalog {
  const activities = definedActivities()
  const merged: Catalog = {
    ...catalog,
    ...Object.fromEntries(
      activities.map((activity) => [activity.type, toCatalogEntry(activity)])
    ),
  }

  // Whatever ends a wait closes what says that it is late: see watching/deadlines/watch-defined.ts.
  for (const { deadline } of activities) {
    for (const closer of deadline?.closedBy ?? []) {
      const entry = merged[closer]

      if (entry && deadline) {
        merged[closer] = {
          ...entry,
          steps: [...(entry.steps ?? []), stepOf(deadline)],
        }
      }
    }
  }

  return merged
}

/** Whether what says that it is late is ever closed: by types of the log's own, and by declared ones. */
export function canEnd(
  { closedBy }: { closedBy: string[] },
  catalog: Catalog
): boolean {
  const types = withDefined(catalog)

  return closedBy.some((type) => types[type] !== undefined)
}

/** What an order waits for, as the step that may be late. */
export function stepOf({ closedBy }: { closedBy: string[] }): string {
  return closedBy[0] ?? ""
}

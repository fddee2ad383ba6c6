import type {
  ActivityEntry,
  ActivityLevel,
  CatalogEntry,
  LogEventOptions,
} from "../types"
import { attentionOf } from "./attention-of"

/** What an entry does to attention, beside what its row shows. */
export type Attention = Pick<LogEventOptions, "problem_key" | "stake"> & {
  resolves: readonly string[]
  /** Types of entries that may close it. */
  closed_by: readonly string[]
  adds_up: boolean
  is_handled: boolean
}

/** What is known of types, for entries whose caller said no more than the type. */
export type EntryDefaults = {
  levelOf: (type: string) => ActivityLevel
  attentionOf: (row: ActivityEntry) => Attention
}

/** A type of the shop's own, as option `events` declares it. */
type OwnType = { type?: string | undefined; level: ActivityLevel }

/** The catalog's word on each type, and the shop's own on its own types. */
export function defaultsOf(
  catalog: Record<string, CatalogEntry>,
  ownEvents: Record<string, OwnType>
): EntryDefaults {
  const ownLevels = new Map(
    Object.entries(ownEvents).map(([name, { type, level }]) => [
      type ?? name,
      level,
    ])
  )
  const known = (type: string): CatalogEntry | undefined =>
    Object.hasOwn(catalog, type) ? catalog[type] : undefined
  const closers = closersByType(catalog)

  return {
    levelOf: (type) => known(type)?.level ?? ownLevels.get(type) ?? "info",
    attentionOf: (row) => {
      const { event_type, level, order_id, payload, message } = row
      // Most warnings of the catalog only want to be read; one of a type that it does not know is a problem.
      const entry: Partial<CatalogEntry> & { level: ActivityLevel } = {
        ...(known(event_type) ?? { isProblem: true }),
        level,
      }

      return {
        resolves: [],
        ...attentionOf(event_type, entry, { order_id, payload, message }),
        closed_by: closers.get(event_type) ?? [],
        adds_up: entry.addsUp ?? false,
        is_handled: entry.isHandled?.(payload, actorOf(row)) ?? false,
      }
    },
  }
}

/** The catalog turned around: which types close a problem of this one. */
function closersByType(
  catalog: Record<string, CatalogEntry>
): Map<string, string[]> {
  const closers = new Map<string, string[]>()

  for (const [closer, { resolves = [] }] of Object.entries(catalog)) {
    for (const type of resolves) {
      closers.set(type, [...(closers.get(type) ?? []), closer])
    }
  }

  return closers
}

function actorOf({ actor_type, actor_id }: ActivityEntry) {
  return actor_type ? { type: actor_type, id: actor_id } : null
}

import { announcements, catalog } from "../../catalog"
import type { LogEventOptions } from "../../types"
import type { Graph } from "../load-facts"
import type { Recorder } from "../record"

type Query = Parameters<Graph>[0]

/** A recorder in a world of these tables, which answer by entity; with what it asked and what it logged. */
export function recorderOf(
  tables: Record<string, unknown[]>,
  overrides: Partial<Recorder> = {}
) {
  const queries: Query[] = []
  const warned: string[] = []
  const logged: [string, string, LogEventOptions][] = []
  const recorder: Recorder = {
    announcements,
    catalog,
    ownEvents: {},
    occurredAt: async () => null,
    emails: {
      templates: { confirmation: [], shipping: [] },
      ignoreChannels: [],
    },
    source: "event",
    providerName: (id) => id ?? null,
    warnOnce: (name) => void warned.push(name),
    graph: async (query) => {
      queries.push(query)

      return { data: tables[query.entity] ?? [] }
    },
    log: async (...entry) => void logged.push(entry),
    ...overrides,
  }

  return { recorder, queries, logged, warned }
}

import { announcements, catalog } from "../../catalog"
import type { LogEventOptions } from "../../types"
import type { Graph } from "../load-facts"
import type { Recorder } from "../record"
import { recordEvent } from "../record-event"

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

export const createdAt = new Date("2026-02-16T10:00:00Z")

/** The same with what emits events to the recorder, as the bus would. */
export function emitterOf(...world: Parameters<typeof recorderOf>) {
  const { recorder, ...seen } = recorderOf(...world)
  const emit = (name: string, data: Record<string, unknown>) =>
    recordEvent({ name, data, createdAt }, recorder)

  return { emit, ...seen }
}

import type { FactTrace, Retraced } from "../types"
import { asDate } from "./wording/as-date"

/** One fact found in a row, and the source that reads it. */
export type Trace = Omit<FactTrace, "happened_at" | "settled_at"> & {
  retraced: Retraced
  happenedAt: Date
}

/** The facts in rows that happened from one moment until another. */
export function findTraces(
  rows: unknown[],
  retraced: Retraced[],
  { from, until }: { from: Date; until: Date }
): Trace[] {
  return rows.flatMap((row) =>
    retraced.flatMap((each) => {
      // The walk asked for exactly the fields of these rows.
      const found = each.source.retrace.find(row as never)
      const happenedAt = asDate(found?.happened_at)
      const settledAt = asDate(found?.settled_at) ?? happenedAt

      return found &&
        happenedAt &&
        settledAt &&
        happenedAt >= from &&
        settledAt <= until
        ? [{ ...found, retraced: each, happenedAt }]
        : []
    })
  )
}

/** Natural keys that the log has to be asked for. */
export function keysOf(traces: Trace[]): string[] {
  return [
    ...new Set(
      traces.flatMap(({ dedupe_key, after }) =>
        after ? [dedupe_key, after] : [dedupe_key]
      )
    ),
  ]
}

/** Those that the log does not know. What they build on is known, or was lost with them. */
export function missedTraces(traces: Trace[], known: Set<string>): Trace[] {
  const missed = traces.filter(({ dedupe_key }) => !known.has(dedupe_key))
  const found = new Set(missed.map(({ dedupe_key }) => dedupe_key))

  return missed.filter(
    ({ after }) => !after || known.has(after) || found.has(after)
  )
}

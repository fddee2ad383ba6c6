import type { FactSource } from "../types"
import type { Trace } from "./find-traces"
import { loadFacts } from "./load-facts"
import type { Recorder } from "./record"
import { readFact, recordFacts, type ReadFact } from "./record-event"

/** Facts that are read in full at once. */
const BATCH_SIZE = 20

/** Records what was found again, as the events that were lost would have: with the same facts, words and keys. */
export async function recordMissed(
  traces: Trace[],
  recorder: Recorder
): Promise<void> {
  for (const [facts, ofFacts] of byFacts(traces)) {
    const ids = [...new Set(ofFacts.map(({ id }) => id))]

    for (let start = 0; start < ids.length; start += BATCH_SIZE) {
      const rows = await loadFacts(recorder.graph, facts, {
        id: ids.slice(start, start + BATCH_SIZE),
      })

      await recordFacts(
        rows.flatMap((row) => readAll(row, ofFacts, recorder)),
        recorder
      )
    }
  }
}

/** The traces by the facts that have to be read for them. */
export function byFacts(traces: Trace[]): Map<FactSource, Trace[]> {
  const groups = new Map<FactSource, Trace[]>()

  for (const trace of traces) {
    const { facts } = trace.retraced.source

    groups.set(facts, [...(groups.get(facts) ?? []), trace])
  }

  return groups
}

/** All that one fact says of them. */
export function readAll(
  fact: Record<string, unknown>,
  traces: Trace[],
  { providerName, emails }: Recorder
): ReadFact[] {
  return traces
    .filter(({ id }) => id === fact.id)
    .flatMap(({ retraced, happenedAt }) =>
      readFact(fact, retraced, {
        event: { createdAt: happenedAt },
        providerName,
        emails,
      })
    )
}

import type {
  BusEvent,
  CatalogEntry,
  EntryDraft,
  FactContext,
  LogEventOptions,
} from "../types"
import type { Announcement } from "./announcements"
import { attentionOf } from "./attention-of"
import { toEmittedEntry, type OwnEvent } from "./emitted-entry"
import { loadFacts, type Graph } from "./load-facts"

/** What recording needs of the world, handed in. */
export type Recorder = {
  announcements: Map<string, Announcement[]>
  catalog: Record<string, CatalogEntry>
  /** Option `events`. */
  ownEvents: Record<string, OwnEvent>
  providerName: FactContext["providerName"]
  graph: Graph
  log: (
    type: string,
    message: string,
    options: LogEventOptions
  ) => Promise<unknown>
}

type Told = { type: string; entry: CatalogEntry; draft: EntryDraft }

/**
 * Turns one event of the bus into the entries it tells: none, one or several.
 *
 * @throws where Medusa cannot be read; a bus that retries will deliver the event again.
 */
export async function recordEvent(
  event: BusEvent,
  recorder: Recorder
): Promise<void> {
  const announced = (recorder.announcements.get(event.name) ?? []).flatMap(
    (announcement) => {
      const filters = announcement.source.events[event.name]?.(event.data)

      return filters ? [{ ...announcement, filters }] : []
    }
  )

  const told = await readAnnounced(announced, event, recorder)
  const emitted = toEmittedEntry(event, {
    entry: announced.length ? undefined : recorder.catalog[event.name],
    ownEvent: recorder.ownEvents[event.name],
  })

  await Promise.all([
    ...told.map(({ type, entry, draft }) =>
      recorder.log(type, entry.message(draft.payload), {
        ...draft,
        ...attentionOf(type, entry, draft),
        level: entry.level,
        source: "event",
      })
    ),
    ...emitted.map(({ type, message, options }) =>
      recorder.log(type, message, options)
    ),
  ])
}

type Read = Announcement & { filters: Record<string, unknown> }

/** Types that are read from the same facts, which is more than the same fields, share one query. Oldest first, so that rows of one moment keep their order. */
async function readAnnounced(
  announced: Read[],
  event: BusEvent,
  { graph, providerName }: Recorder
): Promise<Told[]> {
  const told = await Promise.all(
    groupByFacts(announced).map(async ([first, ...others]) => {
      const facts = await loadFacts(graph, first.source.facts, first.filters)

      return [first, ...others].flatMap(({ type, entry, source }) =>
        facts.flatMap((fact) => {
          // The source asked the graph for exactly the fields of its facts.
          const draft = source.read(fact as never, { event, providerName })

          return draft ? [{ type, entry, draft }] : []
        })
      )
    })
  )

  return told
    .flat()
    .sort(
      (a, b) => a.draft.occurred_at.getTime() - b.draft.occurred_at.getTime()
    )
}

function groupByFacts(announced: Read[]): [Read, ...Read[]][] {
  const groups: [Read, ...Read[]][] = []

  for (const read of announced) {
    const group = groups.find(
      ([first]) =>
        first.source.facts === read.source.facts &&
        JSON.stringify(first.filters) === JSON.stringify(read.filters)
    )

    if (group) {
      group.push(read)
    } else {
      groups.push([read])
    }
  }

  return groups
}

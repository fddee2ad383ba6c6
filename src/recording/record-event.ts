import type {
  ActivitySource,
  Announcement,
  BusEvent,
  CatalogEntry,
  EmailOptions,
  EntryDraft,
  FactContext,
  LogEventOptions,
  Origin,
} from "../types"
import {
  isOfOrder,
  namesSomething,
  toEmittedEntry,
  type OwnEvent,
} from "./emitted-entry"
import { loadFacts, type Graph } from "./load-facts"
import { withFactOrigin, withOrigin } from "./origin"
import { toToldEntry, type ToldEntry } from "./told-entry"

/** What recording needs of the world, handed in. */
export type Recorder = {
  announcements: Map<string, Announcement[]>
  catalog: Record<string, CatalogEntry>
  /** Option `events`. */
  ownEvents: Record<string, OwnEvent>
  providerName: FactContext["providerName"]
  /** Option `emails`. */
  emails: EmailOptions
  /** How the facts became known. */
  source: ActivitySource
  graph: Graph
  /** When the fact under this natural key happened; null where the log does not hold it. */
  occurredAt: (dedupeKey: string) => Promise<Date | null>
  /** Says in the shop's log, once a name, that an event was left alone. */
  warnOnce: (eventName: string, message: string) => void
  log: (
    type: string,
    message: string,
    options: LogEventOptions
  ) => Promise<unknown>
}

export type Told = { type: string; entry: CatalogEntry; draft: EntryDraft }

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

  const told = await readAnnounced(
    await onlyBelieved(announced, recorder),
    event,
    recorder
  )
  const ownEvent = recorder.ownEvents[event.name]
  const entry = announced.length ? undefined : namedEntry(event, recorder)
  const emitted = toEmittedEntry(event, { entry, ownEvent })

  await Promise.all([
    logTold(told, recorder, event.origin),
    ...emitted.map(async (each) => {
      const whole =
        each.type === event.name
          ? await withDuration(each, entry, recorder)
          : each

      await log(recorder, {
        ...whole,
        options: withOrigin(
          whole.options,
          event.origin,
          recorder.catalog[each.type]
        ),
      })
    }),
  ])
}

/** What the catalog knows under the event's own name. None where its data is about nothing: somebody else means something else by it. */
function namedEntry(
  event: BusEvent,
  { catalog, ownEvents, warnOnce }: Recorder
): CatalogEntry | undefined {
  const entry = catalog[event.name]

  if (!entry || namesSomething(event, entry)) {
    return entry
  }

  if (!ownEvents[event.name]) {
    warnOnce(
      event.name,
      `Activity log: an event "${event.name}" was left alone, since its data does not say what it is about. The name is one of the log's own types: emit it with ${isOfOrder(event.name) ? "order_id" : "the fields that docs/events.md names"}, or give your event another name. This is said once.`
    )
  }

  return undefined
}

/** What a fact tells as one type: one entry, or none. */
export function readFact(
  fact: unknown,
  { type, entry, source }: Announcement,
  context: FactContext
): Told[] {
  // The source asked the graph for exactly the fields of its facts.
  const draft = source.read(fact as never, context)

  return draft ? [{ type, entry, draft }] : []
}

/**
 * Oldest first, so that rows of one moment keep their order. Without an origin nothing is known of
 * it, whatever this code itself runs in.
 */
export async function logTold(
  told: Told[],
  recorder: Recorder,
  origin: Origin | null = null
): Promise<void> {
  const sorted = [...told].sort(
    (a, b) => a.draft.occurred_at.getTime() - b.draft.occurred_at.getTime()
  )

  await Promise.all(
    sorted.map(({ type, entry, draft }) =>
      log(
        recorder,
        toToldEntry(
          type,
          { entry, draft: withFactOrigin(draft, origin, entry) },
          recorder.source
        )
      )
    )
  )
}

async function log(
  recorder: Recorder,
  { type, message, options }: ToldEntry
): Promise<void> {
  await recorder.log(type, message, options)
}

/** Puts the time since it began into the payload of what ends something: see `begunBy`. */
async function withDuration(
  emitted: ToldEntry,
  entry: CatalogEntry | undefined,
  { occurredAt }: Recorder
): Promise<ToldEntry> {
  const { payload = {}, occurred_at } = emitted.options
  const key = entry?.begunBy?.(payload)
  const begunAt = key ? await occurredAt(key) : null

  if (!begunAt || !(occurred_at instanceof Date)) {
    return emitted
  }

  return {
    ...emitted,
    options: {
      ...emitted.options,
      payload: {
        duration_ms: occurred_at.getTime() - begunAt.getTime(),
        ...payload,
      },
    },
  }
}

type Read = Announcement & { filters: Record<string, unknown> }

/** Without those that build on an entry which the log does not hold. */
async function onlyBelieved(
  announced: Read[],
  { occurredAt }: Recorder
): Promise<Read[]> {
  const believed = await Promise.all(
    announced.map(async (read) => {
      const before = read.source.after?.(read.filters)

      return !before || (await occurredAt(before)) ? [read] : []
    })
  )

  return believed.flat()
}

/** Types that are read from the same facts, which is more than the same fields, share one query. */
async function readAnnounced(
  announced: Read[],
  event: BusEvent,
  { graph, providerName, emails }: Recorder
): Promise<Told[]> {
  const told = await Promise.all(
    groupByFacts(announced).map(async ([first, ...others]) => {
      const facts = await loadFacts(graph, first.source.facts, first.filters)

      return [first, ...others].flatMap((read) =>
        facts.flatMap((fact) =>
          readFact(fact, read, { event, providerName, emails })
        )
      )
    })
  )

  return told.flat()
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

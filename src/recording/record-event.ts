import type {
  Announcement,
  BusEvent,
  CatalogEntry,
  EntryDraft,
  FactContext,
  Origin,
} from "../types"
import { toEmittedDrafts } from "./emitted-entry"
import { loadFacts } from "./load-facts"
import { isOfOrder, namesSomething } from "./names-something"
import { withFactOrigin, withOrigin } from "./origin"
import { record, type Draft, type Recorder } from "./record"
import { withStorableField } from "./storing/storable-payload"

/**
 * Turns one event of the bus into the entries that it announces: none, one or several.
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

  const facts = await readAnnounced(
    await onlyBelieved(announced, recorder),
    event,
    recorder
  )
  const ownEvent = recorder.ownEvents[event.name]
  const entry = announced.length ? undefined : namedEntry(event, recorder)
  const emitted = toEmittedDrafts(event, { entry, ownEvent })

  await Promise.all([
    recordFacts(facts, recorder, event.origin),
    ...emitted.map(async ({ type, draft }) => {
      const whole =
        type === event.name ? await withDuration(draft, entry, recorder) : draft
      const asked = recorder.catalog[type]

      await record(type, withOrigin(whole, event.origin, asked), recorder)
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

/** A fact that was read, and the type that it is recorded as. */
export type ReadFact = { type: string; draft: EntryDraft }

/** What a fact says of one type: one draft, or none. */
export function readFact(
  fact: unknown,
  { type, source }: Announcement,
  context: FactContext
): ReadFact[] {
  // The source asked the graph for exactly the fields of its facts.
  const draft = source.read(fact as never, context)

  return draft ? [{ type, draft }] : []
}

/**
 * Oldest first, so that rows of one moment keep their order. Without an origin nothing is known of
 * it, whatever this code itself runs in.
 */
export async function recordFacts(
  facts: ReadFact[],
  recorder: Recorder,
  origin: Origin | null = null
): Promise<void> {
  const sorted = [...facts].sort(
    (a, b) => a.draft.occurred_at.getTime() - b.draft.occurred_at.getTime()
  )

  await Promise.all(
    sorted.map(({ type, draft }) =>
      record(
        type,
        withFactOrigin(draft, origin, recorder.catalog[type]),
        recorder
      )
    )
  )
}

/** Puts the time since it began into the payload of what ends something: see `begunBy`. */
async function withDuration(
  draft: Draft,
  entry: CatalogEntry | undefined,
  { occurredAt }: Recorder
): Promise<Draft> {
  const { payload = {}, occurred_at } = draft
  const key = entry?.begunBy?.(payload)
  const begunAt = key ? await occurredAt(key) : null

  if (!begunAt || !(occurred_at instanceof Date)) {
    return draft
  }

  const ms = occurred_at.getTime() - begunAt.getTime()

  return { ...draft, payload: withStorableField(payload, "duration_ms", ms) }
}

type Read = Announcement & { filters: Record<string, unknown> }

/** Leaves out what builds on an entry that the log does not hold. */
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
): Promise<ReadFact[]> {
  const read = await Promise.all(
    groupByFacts(announced).map(async ([first, ...others]) => {
      const facts = await loadFacts(graph, first.source.facts, first.filters)

      return [first, ...others].flatMap((each) =>
        facts.flatMap((fact) =>
          readFact(fact, each, { event, providerName, emails })
        )
      )
    })
  )

  return read.flat()
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

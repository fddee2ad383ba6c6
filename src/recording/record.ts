import type {
  ActivityLevel,
  ActivityPayload,
  ActivitySource,
  Announcement,
  CatalogEntry,
  EmailOptions,
  FactContext,
  LogEventOptions,
} from "../types"
import { attentionOf } from "./attention-of"
import type { Graph } from "./load-facts"

/** A type of the shop's own, as option `events` declares it. */
export type OwnEvent = {
  type?: string | undefined
  level: ActivityLevel
  message: string | ((data: ActivityPayload) => string)
}

/** What recording needs of the world, handed in. */
export type Recorder<Answer = unknown> = {
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
  ) => Promise<Answer>
}

/**
 * A fact to be recorded: an `EntryDraft`, or what somebody sent, with a message of their own.
 *
 * The shapes of one entry, in the order of its way: `EntryDraft` (read by the catalog, or of a
 * failure) → `Draft` (on its way to `record`) → `LogEventCall` (what `logEvent` was called with:
 * type, message, `LogEventOptions`) → `WritableRow` (bounded, ready to be written) → `ActivityEntry`
 * (one row of the table).
 */
export type Draft = LogEventOptions & { message?: string }

/**
 * Records one entry: the one way in for all that is recorded, however it became known.
 *
 * A fact that the catalog has read gets its message, its level and its part in attention here, from
 * all that was read. What came with a message of its own may hold anything: there the log decides,
 * once it has bounded it.
 */
export async function record<Answer>(
  type: string,
  draft: Draft,
  { catalog, source, log }: Pick<Recorder<Answer>, "catalog" | "source" | "log">
): Promise<Answer> {
  const { message: given, ...options } = draft
  const entry = catalog[type]

  if (given !== undefined || !entry) {
    return await log(type, given ?? type, { source, ...options })
  }

  const { order_id = null, payload = {} } = options
  const message = entry.message(payload)

  return await log(type, message, {
    ...options,
    ...attentionOf(type, entry, { order_id, payload, message }),
    level: entry.level,
    source,
  })
}

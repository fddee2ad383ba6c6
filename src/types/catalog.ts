import type { ActivityPayload, Stake } from "./entry"
import type { ActivityType } from "./activity-types"
import type { ActivityLevel, Actor } from "./vocabulary"
import type { OrderStep } from "./watching"

/** A message of Medusa's event bus, as its subscribers get it. */
export type BusEvent = {
  name: string
  data: Record<string, unknown>
  /** `metadata.created_at`: when it happened. With Redis it stays the same over retries of a job. */
  createdAt: Date
  /** Missing where nobody knew when it was emitted. */
  origin?: Origin
  /** How far the clock that dated it is behind the database's. Missing where nobody said so. */
  clock_offset_ms?: number
}

/** Who asked for what happens, and what it is a part of. Travels in the metadata of Medusa's events. */
export type Origin = {
  actor: Actor | null
  /** The same for everything that one request, job run or webhook caused. */
  caused_by: string | null
  /** What happened before that was not caused by it. */
  began_at: Date | null
}

/** Filters of `query.graph`. */
export type FactFilters = Record<string, unknown>

/** What has to be read from Medusa to know what happened: one `query.graph`. */
export type FactSource = {
  entity: string
  fields: readonly string[]
  /** Soft-deleted rows as well: some things happen by deleting. */
  withDeleted?: boolean
  /** Further reads, for what no link of Medusa leads to. */
  joins?: readonly FactJoin[]
  /**
   * The same rows by their ids, without their joins, as one SQL statement: `select … as fact … = any(?::text[])`. For what
   * every sale announces. Where it cannot be run, or has not all of them, the graph is asked.
   */
  statement?: string
}

export type FactQuery = {
  entity: string
  fields: readonly string[]
  filters: FactFilters
}

/** The rows found are put under `as`. Null: nothing to read. */
export type FactJoin = {
  as: string
  read: (fact: Record<string, unknown>) => FactQuery | null
}

/**
 * Rows of Medusa's in which facts are found again, walked along their primary key: ids begin with
 * the time, see recording/wording/medusa-ids.ts.
 */
export type FactRows = {
  entity: string
  /** The prefix of their ids: `ful` in `ful_01…`. */
  prefix: string
  /** What distinguishes the facts, and no more: most of these rows are known. `id` is always read. */
  fields: readonly string[]
  /** Something happens to them later as well: older rows are searched for what changed. */
  areChanged?: boolean
  /** Filters of those that changed since a moment. Default: by their own `updated_at`. */
  changedSince?: (since: Date) => FactFilters
  /** As in `FactSource`. */
  withDeleted?: boolean
}

/** What a row says of one fact, enough to ask the log whether it is known. */
export type FactTrace = {
  /** The id of the fact, as its source reads it. */
  id: string
  happened_at: unknown
  /** Until when it may have happened, where `happened_at` may lie before it. */
  settled_at?: unknown
  /** Natural key of the entry; of the one it is recorded together with, where the row does not contain its own. */
  dedupe_key: string
  /** Natural key of an entry without which this one is not believed. */
  after?: string
}

/** How facts are found again, where the event that announced them was lost. */
export type Retrace<Row = unknown> = {
  rows: FactRows
  /** Null where the row does not say that it happened. */
  find(row: Row): FactTrace | null
}

/** What the reading functions may ask beside the facts themselves. */
export type FactContext = {
  /** When it was announced; of a fact that was found again: when it happened, as far as a row says. */
  event: Pick<BusEvent, "createdAt">
  /** Readable name of a payment or fulfillment provider, e.g. `pp_stripe_stripe` → `Stripe`. */
  providerName: (providerId: string | null | undefined) => string | null
  /** Option `emails`. */
  emails: EmailOptions
}

/** What of the shop's options distinguishes e-mails. */
export type EmailOptions = {
  templates: { confirmation: string[]; shipping: string[] }
  ignoreChannels: string[]
}

/** A fact as it was read, by the catalog or of a failure: before it has a message, and before it is bounded. */
export type EntryDraft<Payload extends ActivityPayload = ActivityPayload> = {
  order_id: string | null
  payload: Payload
  occurred_at: Date
  actor: Actor | null
  /** Natural key of the fact, the same however often and on whichever way it arrives. */
  dedupe_key: string
  /** As in `LogEventOptions`, where the facts say it and payload and actor do not. */
  is_handled?: boolean
}

/**
 * One way in which Medusa announces a type: the events, and how to read the facts behind them.
 *
 * `Fact` is the shape of one row of the graph. Methods are declared as methods, so that
 * sources of different facts fit into one table.
 */
export type EntrySource<
  Fact = unknown,
  Payload extends ActivityPayload = ActivityPayload,
> = {
  facts: FactSource
  /** Bus event → filters that find its facts. Null: this event does not say which (somebody else emitted it). */
  events: Record<string, (data: BusEvent["data"]) => FactFilters | null>
  /**
   * Natural key of an entry without which the event says nothing. The log is asked first: where it
   * does not know that entry, Medusa is not read.
   */
  after?(filters: FactFilters): string
  /** None: where another source of the type finds the same, or where Medusa's rows do not keep it. */
  retrace?: Retrace<never>
  /** Null where the facts do not (or no longer) say that it happened. */
  read(fact: Fact, context: FactContext): EntryDraft<Payload> | null
}

/** Everything there is to know about one type. */
export type CatalogEntry<Payload extends ActivityPayload = ActivityPayload> = {
  level: ActivityLevel
  /** One sentence for docs/events.md. */
  description: string
  /** The words of the timeline, made from the payload alone; a payload sent by others may lack anything. */
  message(payload: Partial<Payload>): string
  /** Payloads for docs/events.md: each is shown with its message. */
  samples: Payload[]
  /** None: the entry comes from the bus under its own name, from code, or from the API. */
  sources?: EntrySource<never, Payload>[]
  /**
   * Natural key of an entry that was emitted under this type's own name; null where the payload
   * does not say which one it is. Default: a hash of what was emitted.
   */
  emittedKey?(payload: Partial<Payload>): string | null
  /** Natural key of the entry that this one ends: the time between goes into the payload as `duration_ms`. */
  begunBy?(payload: Partial<Payload>): string | null
  /**
   * Types of problems that this entry closes: those of the same order and subject, and where it
   * has a subject also those of that subject that belong to no order. Without a subject it closes
   * those of its order, whatever theirs is. What a problem's `stake` names must be done.
   */
  resolves?: ActivityType[]
  /** The steps of its order that it takes: they are not late any more. */
  steps?: readonly (OrderStep | (string & {}))[]
  /**
   * Medusa's own workflows whose failure on this order (`order.action_failed`) is over with this
   * entry. Only what can be done once at a time, so that no other of its kind can be meant.
   */
  mends?: readonly string[]
  /**
   * What it is about beside its order, where the order is not enough: the recipient and kind of an
   * e-mail, the provider of a sync. Problems are the same, and are closed, within one subject.
   */
  subject?(payload: Partial<Payload>): string | null
  /**
   * Of a problem: what is waiting to be done. Of what closes it: what was done. The same things
   * under the same names: pieces by line (what was done also by sku and title), money by payment. Null: all of it, or nobody knows.
   */
  stake?(payload: Partial<Payload>): Stake | null
  /** A warning that is a problem also where it has neither subject nor stake. */
  isProblem?: true
  /** True where each of these problems adds to the stake of the one before, and is not that one tried again. */
  addsUp?: boolean
  /** Whether a warning asks nothing of anybody, e.g. since a person wanted just that. */
  isHandled?(payload: Partial<Payload>, actor: Actor | null): boolean
  /** What distinguishes its causes beside the code or the words of the error: groups are of one type and cause. */
  cause?(payload: Partial<Payload>): string | null
  /** What its problem is, where that is the same whatever the cause: an address that takes no e-mails. Stands for the cause. */
  problem?(payload: Partial<Payload>): string | null
  /**
   * A customer does it by a request of their own. Of everything else that such a request sets off
   * (money captured, a parcel announced) they are not the actor.
   */
  isAskedByCustomers?: true
  /** For a shop owner: what a problem of this type means, and what to do about it. */
  explain?: { cause: string; next_step: string }
}

/** One way in which one event may announce one type. */
export type Announcement = {
  type: string
  entry: CatalogEntry
  source: EntrySource<never>
}

/** A source whose facts can be found again. */
export type Retraced = Announcement & {
  source: EntrySource<never> & { retrace: Retrace<never> }
}

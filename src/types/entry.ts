import type {
  ActivityLevel,
  ActivitySource,
  ActivityState,
  Actor,
  ActorType,
} from "./vocabulary"

/** What was relevant at the time: ids, codes, amounts with their currency. Plain JSON. */
export type ActivityPayload = Record<string, unknown>

/** What people call a user, a customer or an API key. */
export type PersonName = { label: string; email: string | null }

/** One row of the table `activity_log`. */
export type ActivityEntry = {
  id: string
  /** A name of the catalog, or a shop's own; hence not a closed union. */
  event_type: string
  level: ActivityLevel
  /** The Medusa order it belongs to. Null for system events. No foreign key: an entry outlives its order. */
  order_id: string | null
  payload: ActivityPayload
  /** Human-readable, in English, as it was said at the time. */
  message: string
  resolved_at: Date | null
  /** A user id, or `system` when a later success closed it. */
  resolved_by: string | null
  /** The later entry that closed it: a success, or the same problem once more. Null where a person did. */
  resolved_by_entry_id: string | null
  /** What the person who closed it wrote. Null while open. */
  resolution_note: string | null
  /** Until then it waits aside; the same problem coming again ends that. */
  snoozed_until: Date | null
  /** The user who is responsible for it. */
  assigned_to: string | null
  /** When it really happened. The timeline sorts by it. */
  occurred_at: Date
  actor_type: ActorType | null
  actor_id: string | null
  /** Their name as it was then: it outlives the account. */
  actor_label: string | null
  /** The same for everything that one request, job run or webhook caused. */
  caused_by: string | null
  /** Natural key of the fact, e.g. `refund:ref_…`: a fact delivered twice leaves one row. */
  dedupe_key: string | null
  source: ActivitySource | null
  /** What makes two problems the same: type, order or subject, cause. */
  problem_key: string | null
  /** How often this problem has come so far. */
  occurrences: number
  last_occurred_at: Date | null
  /** When it was recorded. A late webhook has `created_at` > `occurred_at`. */
  created_at: Date
  updated_at: Date
}

/**
 * What a problem is about, thing by thing, or what a success did: pieces of an order's lines, money
 * of a payment. `{ ordli_01: 3 }`. The name `*` stands for any thing.
 */
export type Stake = Record<string, number>

/** Options of `logEvent`. */
export type LogEventOptions<Payload extends ActivityPayload = ActivityPayload> =
  {
    /** Default: the catalog's level for a known type, otherwise `info`. */
    level?: ActivityLevel
    order_id?: string | null
    payload?: Payload
    /** Default: now. */
    occurred_at?: Date | string
    /** Default: whoever sends the request that is served. Null: nobody. */
    actor?: Actor | null
    /** The same for everything that one request, job run or webhook caused. Default: what this code is a part of. */
    caused_by?: string | null
    dedupe_key?: string | null
    /** Default: `api`. */
    source?: ActivitySource
    /**
     * What makes two problems the same, see `recording/problem-key.ts`. Of one key only the latest
     * entry is open: with an order it supersedes the one before, without it one row counts all of them.
     * Default: the catalog's.
     */
    problem_key?: string | null
    /** How many times a problem has come, where one entry stands for several. Default: 1. */
    occurrences?: number
    /**
     * Prefixes of the keys of those problems of this order (or of none) that this entry closes.
     * Default: the catalog's.
     */
    resolves?: readonly string[]
    /**
     * A problem's stake is what later entries must have done, together, to close it. Without one any
     * of them closes it; and one without a stake closes whatever it resolves. Default: the catalog's.
     */
    stake?: Stake | null
    /** Whether there is nothing to do about it: a warning or error that is resolved from the start. */
    is_handled?: boolean
  }

/** Narrows what the feed shows. All conditions must hold. */
export type ActivityFilter = {
  /** Only open warnings and errors, the snoozed ones among them. */
  attention?: boolean
  level?: ActivityLevel[]
  event_type?: string[]
  /** One order, or any of several. */
  order_id?: string | string[]
  actor_type?: ActorType[]
  actor_id?: string
  /** What one request, job run or webhook caused. */
  caused_by?: string
  /**
   * Words of the message, the payload and the actor's name, each matched by its beginning; an e-mail
   * address as a whole; an order's id.
   */
  q?: string
  /** Orders that `q` names by number or id: all their entries match it too. */
  q_orders?: string[]
  occurred_at?: { gte?: Date; gt?: Date; lte?: Date; lt?: Date }
  /** Problems by what became of them; what went well has no state. */
  state?: ActivityState[]
  /** Problems by who is responsible: any of these users; null stands for nobody. */
  assigned_to?: (string | null)[]
  /** Key of a group of open problems, as `listAttentionGroups` answers it. */
  group?: string
}

/** Open problems of one type and one cause, over all orders. */
export type AttentionGroup = {
  key: string
  event_type: string
  /** The gravest of theirs. */
  level: ActivityLevel
  /**
   * The words that all of them share, an ellipsis where they differ and for amounts and addresses; the type
   * where they share none. Of one alone its own.
   */
  message: string
  entries: number
  orders: number
  /** What is at stake, where the entries name an amount: `{ gbp: 612 }`. */
  amount_by_currency: Record<string, number>
  first_occurred_at: Date
  last_occurred_at: Date
  /** The entry that came last. */
  latest_id: string
  /** Those that came last, this one first; at most ten. */
  latest_ids: string[]
}

import type { Person } from "../../recording/storing/erase-person"
import { toStorableNote } from "../../recording/storing/storable-text"
import type { Gap } from "../../recording/wording/gap-message"
import { toWritableRow } from "../../recording/writable-row"
import type {
  ActivityEntry,
  ActivityFilter,
  ActivityHealth,
  ActivityLogService,
  AttentionGroup,
  LogEventOptions,
} from "../../types"
import { attentionGroups } from "./attention/attention-groups"
import type { Handling } from "./attention/entry-resolver"
import { LogParts } from "./log-parts"
import { pruneByRetention } from "./pruning/prune-by-retention"
import { pruneEntries } from "./pruning/prune-entries"
import {
  countAttention,
  countWaitingOrders,
  type AttentionCount,
} from "./reading/attention-counts"
import type { FeedCount, FeedPage } from "./reading/feed-page"
import { FLUSH_MS, flushLog } from "./writing/flush-log"
import {
  currentDefaults,
  currentHealth,
  originOf,
} from "./writing/surroundings"

type ListOptions = ActivityFilter & { limit?: number; cursor?: string }

const DEFAULT_LIMIT = 50

/**
 * The activity log: `container.resolve("activity_log")`.
 *
 * Writing never throws, joins nobody's transaction and emits no events; reading throws as any
 * service does. Both have connections of their own, but for the names of those who acted.
 */
export default class ActivityLogModuleService
  extends LogParts
  implements ActivityLogService
{
  /**
   * Records one entry, see `ActivityLogService`. Never throws, and runs outside the caller's
   * transaction: an order that is rolled back leaves its story.
   */
  async logEvent(
    eventType: string,
    message: string,
    options?: LogEventOptions
  ): Promise<ActivityEntry | null> {
    const now = this.clock.now()
    const origin = originOf(eventType)

    // A row at once, unless thousands come at once: a payload changed meanwhile is recorded as changed.
    return this.writer.write(() =>
      toWritableRow(
        { event_type: eventType, message, options },
        this.stamp(now, origin),
        { privacy: this.options.privacy, defaults: currentDefaults() }
      )
    )
  }

  /** Waits until all that was logged, and each failure that was seen, is written. Never throws. @returns how many were not in time */
  async flush(timeoutMs = FLUSH_MS): Promise<{ unrecorded: number }> {
    return { unrecorded: await flushLog(this.writer, timeoutMs) }
  }

  /** Whether the log watches, and what is wrong where it does not. */
  health = (): Promise<ActivityHealth> => currentHealth()

  /** Says what could not be brought here: recorded as `activity_log.gap`, with its reason. */
  async reportLoss(gap: Gap): Promise<void> {
    this.writer.reportLoss(gap)
  }

  /** @throws MedusaError `not_found` */
  async retrieve(id: string): Promise<ActivityEntry> {
    return await this.reader.retrieve(id)
  }

  /** One order's story, oldest first. */
  async listForOrder(orderId: string): Promise<ActivityEntry[]> {
    return await this.reader.timeline(orderId)
  }

  /** The feed, newest first. `limit` defaults to 50. */
  async listRecent(options: ListOptions = {}): Promise<ActivityEntry[]> {
    return (await this.listPage(options)).entries
  }

  /** The feed with the cursors that lead on and back. @throws MedusaError `invalid_data` for a foreign cursor */
  async listPage({
    limit = DEFAULT_LIMIT,
    cursor,
    ...filter
  }: ListOptions = {}): Promise<FeedPage> {
    return await this.reader.page(filter, {
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    })
  }

  /** How many entries match; an estimate beyond 10,000. */
  async countMatching(filter: ActivityFilter = {}): Promise<FeedCount> {
    return await this.reader.count(filter)
  }

  /** Open warnings and errors that are not snoozed; of a user, without those of others. Stops counting at 10,000. */
  async countNeedingAttention(userId?: string | null): Promise<number> {
    return (await this.attention(userId)).count
  }

  /** The same with the news whether there are more than were counted. */
  async attention(userId?: string | null): Promise<AttentionCount> {
    return await countAttention(this.sql, userId)
  }

  /** How many orders have such a problem. */
  async ordersNeedingAttention(
    userId?: string | null
  ): Promise<AttentionCount> {
    return await countWaitingOrders(this.sql, userId)
  }

  /** Open problems of one type and cause, over all orders, the latest first. */
  async listAttentionGroups(
    filter: ActivityFilter = {}
  ): Promise<AttentionGroup[]> {
    return await attentionGroups(this.sql, filter)
  }

  /**
   * Marks a warning or error as dealt with, by a user's id, with a note that the timeline shows.
   * Twice is harmless: the first one stays.
   *
   * @throws MedusaError `not_found` for an unknown id, `invalid_data` for an info entry
   */
  async resolve(
    id: string,
    resolvedBy = "system",
    note?: string | null
  ): Promise<ActivityEntry> {
    return await this.resolver.resolve(id, this.handling(resolvedBy, note))
  }

  /** Takes a resolve back, and its note. Twice is harmless. @throws as `resolve` */
  async reopen(id: string): Promise<ActivityEntry> {
    return await this.resolver.reopen(id)
  }

  /** Lets a problem wait until a moment, see `OpenProblems`. The same problem again ends that. */
  async snooze(
    id: string,
    until: Date | string | null
  ): Promise<ActivityEntry> {
    return await this.openProblems.snooze(id, until)
  }

  /** Makes a user responsible for a problem, or nobody. */
  async assign(id: string, userId: string | null): Promise<ActivityEntry> {
    return await this.openProblems.assign(id, userId)
  }

  /** @returns how many were open and are resolved now */
  async resolveMany(
    ids: string[],
    resolvedBy = "system",
    note?: string | null
  ): Promise<number> {
    return await this.resolver.resolveIds(ids, this.handling(resolvedBy, note))
  }

  /** As `resolveMany`. */
  async resolveMatching(
    filter: ActivityFilter,
    resolvedBy = "system",
    note?: string | null
  ): Promise<number> {
    return await this.resolver.resolveMatching(
      filter,
      this.handling(resolvedBy, note)
    )
  }

  /** As `resolveMany`. */
  async resolveAllForOrder(
    orderId: string,
    resolvedBy?: string
  ): Promise<number> {
    return await this.resolveMatching({ order_id: orderId }, resolvedBy)
  }

  /**
   * Removes for good what was recorded before a moment; open warnings and errors only where the option
   * `retention.keepUnresolved` is off. One process at a time. @returns how many
   */
  async prune(before: Date): Promise<number> {
    const { keepUnresolved } = this.options.retention

    return await this.pruning(() =>
      pruneEntries(this.sql, { before, keepUnresolved })
    )
  }

  /** Removes what is older than option `retention` allows for its kind. One process at a time. @returns how many */
  async pruneByRetention(now: Date): Promise<number> {
    return await this.pruning(() =>
      pruneByRetention(
        { sql: this.sql, state: this.state },
        this.options.retention,
        now
      )
    )
  }

  private async pruning(work: () => Promise<number>): Promise<number> {
    const pruned = await this.locks.holding("prune", work)

    return pruned.isHeld ? pruned.result : 0
  }

  /** Blanks a person in every entry; type and time stay. @returns how many entries named them */
  async erase(person: Person): Promise<number> {
    await this.runs.erase(person)

    return await this.eraser.everywhere(person)
  }

  private handling(by: string, note?: string | null): Handling {
    return { by, note: toStorableNote(note, this.options.privacy) }
  }
}

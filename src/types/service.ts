import type {
  ActivityEntry,
  ActivityFilter,
  AttentionGroup,
  LogEventOptions,
} from "./entry"
import type { ActivityHealth } from "./health"
import type { EventType, PayloadOf } from "./activity-types"

/**
 * The public surface of `container.resolve("activity_log")`, in any container. Writing never throws,
 * never joins the caller's transaction and emits no events; reading and resolving throw as any
 * Medusa service does.
 */
export type ActivityLogService = {
  /**
   * Records one entry; for a known type, level, problem key and what it closes are the catalog's
   * where they are not given.
   *
   * @param message what the views show; bounded at 2,000 characters
   * @returns the entry; the one that already stood under `dedupe_key`; or null where it could not be written yet
   *
   * @example
   * await container.resolve("activity_log").logEvent(
   *   "order.production", "In production at Printify", { order_id: "order_123" }
   * )
   */
  logEvent: <Type extends EventType>(
    event_type: Type,
    message: string,
    options?: LogEventOptions<PayloadOf<Type>>
  ) => Promise<ActivityEntry | null>
  /** @throws MedusaError `not_found` */
  retrieve: (id: string) => Promise<ActivityEntry>
  /** One order's story, oldest first by `occurred_at`. */
  listForOrder: (orderId: string) => Promise<ActivityEntry[]>
  /** The feed, newest first. `limit` defaults to 50. @throws MedusaError `invalid_data` for a foreign cursor */
  listRecent: (
    options?: ActivityFilter & { limit?: number; cursor?: string }
  ) => Promise<ActivityEntry[]>
  /** Open warnings and errors that are not snoozed; of a user, without those that others are responsible for. Stops counting at 10,000. */
  countNeedingAttention: (userId?: string | null) => Promise<number>
  /** Open problems of one type and cause, over all orders, the latest first. Those that match, where a filter is given. */
  listAttentionGroups: (filter?: ActivityFilter) => Promise<AttentionGroup[]>
  /**
   * Twice is harmless: the first one stays, with its note (at most 1,000 characters).
   *
   * @throws MedusaError `not_found`, `invalid_data` for an info entry
   */
  resolve: (
    id: string,
    resolvedBy?: string,
    note?: string | null
  ) => Promise<ActivityEntry>
  /** Its note goes too. @throws as `resolve`, and `not_allowed` where the same problem is open in a later entry */
  reopen: (id: string) => Promise<ActivityEntry>
  /**
   * Lets an open problem wait until a moment, at most a year ahead; null ends that. The same problem
   * coming again ends it as well. Twice is harmless.
   *
   * @throws MedusaError `not_found`, and `invalid_data` for what is no open problem, or a moment that is past or too far
   *
   * @example
   * await container.resolve("activity_log").snooze("actlog_123", "2026-12-01T09:00:00Z")
   */
  snooze: (id: string, until: Date | string | null) => Promise<ActivityEntry>
  /**
   * Makes a user responsible for an open problem; null is nobody. Whoever has it, others do not see it in
   * their count. Twice is harmless. Whether there is such a user is not asked.
   *
   * @throws MedusaError `not_found`, and `invalid_data` for what is no open problem
   */
  assign: (id: string, userId: string | null) => Promise<ActivityEntry>
  /** @returns how many were open and are resolved now */
  resolveAllForOrder: (orderId: string, resolvedBy?: string) => Promise<number>
  /**
   * Waits until all that was logged, and each failure that was seen, is written, or for so long
   * (default: 5 seconds): for the last line of a script, since `medusa exec` ends at once.
   *
   * @returns how many were not in time
   */
  flush: (timeoutMs?: number) => Promise<{ unrecorded: number }>
  /** Whether the log watches, and what is wrong where it does not: as `GET /admin/activity/health`. */
  health: () => Promise<ActivityHealth>
  /** Removes for good what was recorded before a moment. @returns how many */
  prune: (before: Date) => Promise<number>
}

// As Medusa's own modules do (2.21, e.g. `@medusajs/analytics/dist/types/index.d.ts`): importing our
// types is enough, and `container.resolve("activity_log")` has them.
declare module "@medusajs/types" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only interfaces merge
  interface ModuleImplementations {
    activity_log: ActivityLogService
  }
}

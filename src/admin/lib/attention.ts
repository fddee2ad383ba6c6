import type { ActivityType, AdminActivity } from "../../types"
import { definedType } from "./defined-types"

/** An open warning or error: somebody should look at it. */
export const needsAttention = (
  entry: Pick<AdminActivity, "level" | "resolved_at">
): boolean => entry.level !== "info" && entry.resolved_at === null

type Snoozable = Pick<AdminActivity, "level" | "resolved_at" | "snoozed_until">

/** An open problem that waits until a moment. */
export const isSnoozed = (entry: Snoozable, now = new Date()): boolean =>
  needsAttention(entry) &&
  entry.snoozed_until !== null &&
  Date.parse(entry.snoozed_until) > now.getTime()

/** An open problem that waits for somebody now. */
export const isAwake = (entry: Snoozable): boolean =>
  needsAttention(entry) && !isSnoozed(entry)

/** It was a problem once and somebody, or a later success, closed it. */
export const isResolved = (
  entry: Pick<AdminActivity, "level" | "resolved_at">
): boolean => entry.level !== "info" && entry.resolved_at !== null

/** A problem that has come again: the later one counts on, and is the one to resolve. */
export const isSuperseded = (
  entry: Pick<AdminActivity, "event_type" | "resolved_by_entry">
): boolean => entry.resolved_by_entry?.event_type === entry.event_type

/** Whether a person can close or reopen it: a problem, and the latest of its kind. */
export const isTogglable = (
  entry: Pick<AdminActivity, "level" | "event_type" | "resolved_by_entry">
): boolean => entry.level !== "info" && !isSuperseded(entry)

/** What to call a problem that is closed. */
export const closedAs = (
  entry: Parameters<typeof isSuperseded>[0]
): "timeline.triedAgain" | "timeline.resolved" =>
  isSuperseded(entry) ? "timeline.triedAgain" : "timeline.resolved"

/**
 * Which attempt succeeded. Null where it was no success that closed it (a cancelled order is not tried again), and
 * for what nobody attempts: an order that is overdue comes to an end, and has no second try.
 */
export const attemptThatSucceeded = (
  entry: Pick<AdminActivity, "event_type" | "occurrences" | "resolved_by_entry">
): number | null =>
  entry.resolved_by_entry?.level === "info" && isAttempt(entry.event_type)
    ? entry.occurrences + 1
    : null

/** Failures of something that is then tried again. */
const ATTEMPTS: readonly string[] = [
  "order.submission_failed",
  "order.payment_failed",
  "order.refund_failed",
  "order.void_failed",
  "order.email.failed",
  "email.failed",
  "sync.failed",
  "order.action_failed",
  "system.action_failed",
] satisfies ActivityType[]

/** A declared error with actions is tried again by them. */
const isAttempt = (type: string): boolean => {
  const declared = definedType(type)
  return declared
    ? declared.level === "error" && declared.actions.length > 0
    : ATTEMPTS.includes(type)
}

/** `99+` above 99: a badge is a hint, not a report. */
export const badgeText = (count: number): string =>
  count > 99 ? "99+" : String(count)

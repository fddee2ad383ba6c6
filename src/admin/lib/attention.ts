import type { AdminActivity } from "../../types"

/** An open warning or error: somebody should look at it. */
export const needsAttention = (
  entry: Pick<AdminActivity, "level" | "resolved_at">
): boolean => entry.level !== "info" && entry.resolved_at === null

/** It was a problem once and somebody, or a later success, closed it. */
export const isResolved = (
  entry: Pick<AdminActivity, "level" | "resolved_at">
): boolean => entry.level !== "info" && entry.resolved_at !== null

/** `99+` above 99: a badge is a hint, not a report. */
export const badgeText = (count: number): string =>
  count > 99 ? "99+" : String(count)

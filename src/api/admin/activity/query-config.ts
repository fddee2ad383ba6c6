/** A page of the feed. */
export const FEED_LIMIT = 50
export const FEED_LIMIT_MAX = 200

/** Longest list of ids, levels or types in one request. */
export const IDS_MAX = 1000

/** The policy that guards these routes where the shop uses roles (feature flag `rbac`). */
export const ACTIVITY_LOG_RESOURCE = "activity_log"

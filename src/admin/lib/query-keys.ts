/**
 * A timeline sits under the order's own key: the dashboard invalidates
 * `["orders", "detail", id]` after each of its actions, ours with it.
 */
export const activityKeys = {
  all: ["activity-log"] as const,
  attention: ["activity-log", "attention"] as const,
  waitingOrders: ["activity-log", "attention", "orders"] as const,
  feeds: ["activity-log", "feed"] as const,
  feed: (query: string) => ["activity-log", "feed", query] as const,
  health: ["activity-log", "health"] as const,
  groups: (query: string) => ["activity-log", "groups", query] as const,
  people: ["activity-log-people"] as const,
  peopleFound: (word: string) =>
    ["activity-log-people", "found", word] as const,
  me: ["activity-log-people", "me"] as const,
  types: ["activity-log-types"] as const,
  entry: (id: string) => ["activity-log", "entry", id] as const,
  runs: ["activity-log", "runs"] as const,
  customer: (id: string) => ["activity-log", "customer", id] as const,
  /** The dashboard's own. */
  orders: ["orders"] as const,
  order: (id: string) => ["orders", "detail", id, "activity-log"] as const,
}

/** Whether what is kept under a key changes with the log. People and types do not. */
export const isOfLog = (queryKey: readonly unknown[]): boolean =>
  queryKey.includes("activity-log")

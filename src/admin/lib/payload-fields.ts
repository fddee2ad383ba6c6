/** Facts that a shop owner asks for, in the order in which they read best. */
const FACTS = [
  "cause",
  "code",
  "decline_code",
  "reason",
  "note",
  "amount",
  "display_id",
  "email",
  "to",
  "provider",
  "external_id",
  "attempt",
  "max_attempts",
  "carrier",
  "tracking_number",
  "tracking_url",
  "previous_tracking_number",
  "previous_tracking_url",
  "trackings",
  "items",
  "received",
  "damaged",
  "returned",
  "replacements",
  "claim_type",
  "added",
  "changed",
  "repriced",
  "removed",
  "shipping_added",
  "shipping_removed",
  "lines",
  "difference",
  "field",
  "reference",
  "is_store_credit",
  "by_staff",
  "subject",
  "kind",
  "channel",
  "template",
  "bounce",
  "reported_by",
  "counts",
  "products",
  "created",
  "updated",
  "started_at",
  "duration_ms",
  "waited_ms",
  "limit_ms",
  "is_business_time",
  "due_at",
  "expires_at",
  "late",
  "sampled",
  "idle_since",
  "count",
  "period",
  "days",
  "entries",
  "total",
  "succeeded",
  "failed",
  "skipped",
  "unkept",
  "no_notification",
  "format",
  "actor_email",
] as const

/** What whoever maintains the shop asks for; ids come last. */
const TRACES = [
  // The actions say it in words.
  "outcome",
  "action",
  "error",
  "name",
  "type",
  "status",
  "causes",
  "stack",
  "request",
  "workflow",
  "step",
  "trigger_type",
  "regression_of",
  "location_id",
  "shipping_option_id",
  "refund_reason_id",
  "order_items",
  "select",
  "filter",
  "id",
  "resolved_by",
  "resolved_at",
  "_truncated",
  "order_id",
  "order_ids",
  "cart_id",
  "customer_id",
  "payment_id",
  "payment_collection_id",
  "payment_session_id",
  "capture_id",
  "refund_id",
  "fulfillment_id",
  "return_id",
  "claim_id",
  "exchange_id",
  "order_change_id",
  "notification_id",
  "event_id",
  "provider_id",
  "run_id",
  "transaction_id",
] as const

/** Names in a payload that the server's catalog and its failures write. Each has an English label. */
export const PAYLOAD_FIELDS = [...FACTS, ...TRACES]

export type PayloadFieldName = (typeof PAYLOAD_FIELDS)[number]

export type PayloadLabels = Record<PayloadFieldName, string>

const RANKS = new Map<string, number>([
  ...FACTS.map((name, index) => [name, index] as const),
  ...TRACES.map((name, index) => [name, FACTS.length + 1 + index] as const),
])

export const isKnownField = (name: string): name is PayloadFieldName =>
  RANKS.has(name)

/** Whether it is for whoever maintains the shop, and no fact that a shop owner asks for. */
export const isTrace = (name: string): boolean => fieldRank(name) > FACTS.length

/** For sorting. What a shop or another plugin added stands between the facts and the traces. */
export const fieldRank = (name: string): number =>
  RANKS.get(name) ?? FACTS.length

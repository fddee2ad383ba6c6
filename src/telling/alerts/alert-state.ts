import type { ActivityLevel } from "../../types"

/** What is known of a group that somebody was alerted to, or that was open before anybody was. */
export type ToldGroup = {
  /** When the last message was sent; when the group was found, if there was none. */
  told_at: string
  /** Whether there was a message: where there was none, no other says that it is over. */
  is_told: boolean
  is_over: boolean
  facts: GroupFacts
}

/** What a message says of a group: kept as it was, since a group that is over is read nowhere. */
export type GroupFacts = {
  key: string
  event_type: string
  level: ActivityLevel
  message: string
  entries: number
  orders: number
  more: number
  first_occurred_at: string
}

export type MessageKind = "opened" | "more" | "over" | "several" | "digest"

/** A message on its way. It has its id before it is sent, so that it is not sent twice. */
export type OutgoingMessage = {
  id: string
  kind: MessageKind
  groups: GroupFacts[]
  others: number
  /** How often it was refused, and from when on it is tried again. */
  tries: number
  retry_at: string
}

/** What one alert has said, and what it is about to say. Kept in the table, so that any process goes on with it. */
export type AlertState = {
  digest_at: string
  groups: Record<string, ToldGroup>
  outbox: OutgoingMessage[]
}

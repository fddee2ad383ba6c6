import type { ActivityFilter, Actor } from "../../../types"

type Needing = Pick<ActivityFilter, "state" | "assigned_to">

/** What the badge counts for whoever asks, as a filter: not snoozed, and of a user not somebody else's. */
export function needingAttentionOf({ type, id }: Actor): Needing {
  return {
    state: ["open"],
    ...(type === "user" && id ? { assigned_to: [id, null] } : {}),
  }
}

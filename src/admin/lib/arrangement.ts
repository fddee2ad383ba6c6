import type { AdminActivity } from "../../types"
import { isSnoozed } from "./attention"
import { request } from "./client"
import type { Which } from "./resolve-chosen"

/** What people agree on about problems: until when they wait, or who is responsible. */
export type Arrangement =
  | { kind: "snooze"; until: string | null }
  | { kind: "assign"; user_id: string | null; name: string | null }

/** @returns how many were changed */
export const arrange = async (
  which: Which,
  arrangement: Arrangement
): Promise<number> => {
  if (arrangement.kind === "snooze") {
    const { snoozed } = await request<{ snoozed: number }>(
      "/admin/activity/snooze",
      { method: "POST", body: { ...which, until: arrangement.until } }
    )
    return snoozed
  }
  const { assigned } = await request<{ assigned: number }>(
    "/admin/activity/assign",
    { method: "POST", body: { ...which, user_id: arrangement.user_id } }
  )
  return assigned
}

/** How each stood before it was changed: those that stood alike go back together. */
export const wayBack = (
  entries: AdminActivity[],
  { kind }: Arrangement
): { ids: string[]; arrangement: Arrangement }[] => {
  const before = new Map<string | null, string[]>()
  for (const entry of entries) {
    const value = kind === "assign" ? entry.assigned_to : snoozeOf(entry)
    before.set(value, [...(before.get(value) ?? []), entry.id])
  }
  return [...before].map(([value, ids]) => ({
    ids,
    arrangement:
      kind === "assign"
        ? { kind, user_id: value, name: null }
        : { kind, until: value },
  }))
}

/** A snooze that is over is none: the store takes no moment that is past. */
const snoozeOf = (entry: AdminActivity): string | null =>
  isSnoozed(entry) ? entry.snoozed_until : null

import type { AdminActivity, AdminOrderActivityResponse } from "../../types"

/**
 * One story from its parts, the newest part first: each entry once, oldest first. An open problem
 * comes with the first part, and again in its place.
 */
export const joinParts = (
  parts: AdminOrderActivityResponse[]
): AdminOrderActivityResponse => {
  const byId = new Map<string, AdminActivity>()

  // The first part is the one that was read with all open problems: what it says of an entry counts.
  for (const { activities } of [...parts].reverse()) {
    activities.forEach((entry) => byId.set(entry.id, entry))
  }

  return {
    activities: [...byId.values()].sort(
      (a, b) => compare(a.occurred_at, b.occurred_at) || compare(a.id, b.id)
    ),
    count: parts[0]?.count ?? 0,
  }
}

/** ISO 8601 in UTC, and ids: both sort as text. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

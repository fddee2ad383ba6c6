import type { AdminActivity } from "../../types"

/**
 * One story from its parts, each entry once, oldest first. The first part is the one that was read last,
 * with every open problem, which comes again in its place: what the first part says of an entry counts.
 */
export const joinParts = (
  parts: { activities: AdminActivity[] }[]
): AdminActivity[] => {
  const byId = new Map(
    [...parts]
      .reverse()
      .flatMap(({ activities }) =>
        activities.map((entry) => [entry.id, entry] as const)
      )
  )
  return [...byId.values()].sort(
    (a, b) => compare(a.occurred_at, b.occurred_at) || compare(a.id, b.id)
  )
}

/** ISO 8601 in UTC, and ids: both sort as text. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

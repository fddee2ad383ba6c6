import type { AdminActivity } from "../../types"
import { needsAttention } from "./attention"

/**
 * One story from its parts, each entry once: what is open first, then the rest, both newest first. An open
 * problem comes with the first part, and again in its place.
 */
export const joinStory = (parts: AdminActivity[][]): AdminActivity[] => {
  // The first part was read last, with every open problem: what it says of an entry counts.
  const byId = new Map(
    [...parts]
      .reverse()
      .flatMap((part) => part.map((entry) => [entry.id, entry] as const))
  )
  return [...byId.values()].sort(
    (a, b) =>
      Number(needsAttention(b)) - Number(needsAttention(a)) ||
      compare(b.occurred_at, a.occurred_at) ||
      compare(b.id, a.id)
  )
}

/** ISO 8601 in UTC, and ids: both sort as text. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

import type { AdminActivity } from "../../types"
import { needsAttention } from "./attention"
import { joinParts } from "./join-parts"

/** A customer's story from its parts: what is open first, then the rest, both newest first. */
export const joinStory = (
  parts: { activities: AdminActivity[] }[]
): AdminActivity[] =>
  // What is equal stays in its order: newest first.
  joinParts(parts)
    .reverse()
    .sort((a, b) => Number(needsAttention(b)) - Number(needsAttention(a)))

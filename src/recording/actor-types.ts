import type { ActorType } from "../types"

/** Whoever can be behind an entry; what names another is no actor. */
export const ACTOR_TYPES: readonly ActorType[] = [
  "user",
  "api-key",
  "customer",
  "system",
]

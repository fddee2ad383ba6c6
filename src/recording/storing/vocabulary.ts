import type {
  ActivityLevel,
  ActivitySource,
  ActivityState,
  ActorType,
} from "../../types"

/** The words of `types/vocabulary.ts` as lists: for whatever compares with them while the shop runs. */
export const LEVELS = [
  "info",
  "warning",
  "error",
] as const satisfies readonly ActivityLevel[]

export const STATES = [
  "open",
  "snoozed",
  "resolved",
] as const satisfies readonly ActivityState[]

export const SOURCES = [
  "event",
  "workflow",
  "api",
  "reconcile",
  "backfill",
] as const satisfies readonly ActivitySource[]

/** Whoever can be behind an entry; what names another is no actor. */
export const ACTOR_TYPES = [
  "user",
  "api-key",
  "customer",
  "system",
] as const satisfies readonly ActorType[]

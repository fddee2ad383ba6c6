import { MedusaError } from "@medusajs/framework/utils"
import type { EntryDefaults } from "../../../recording/entry-defaults"
import type { ActivityHealth, Origin, PersonName } from "../../../types"

/** What the log asks of the store around it, which it does not know itself. */
export type Surroundings = {
  /** Who is behind what this code records, and what it is a part of. Never throws. */
  originOf: (eventType: string) => Pick<Origin, "actor" | "caused_by"> | null
  /** What people are called. Never rejects, and never takes long. */
  namesOf: (ids: readonly string[]) => Promise<Map<string, PersonName>>
}

let surroundings: Surroundings = {
  originOf: () => null,
  namesOf: async () => new Map(),
}

/** As the store that runs in this process says; until it does, nothing is known. */
export const originOf: Surroundings["originOf"] = (eventType) =>
  surroundings.originOf(eventType)

export const namesOf: Surroundings["namesOf"] = (ids) =>
  surroundings.namesOf(ids)

export function setSurroundings(store: Surroundings): void {
  surroundings = store
}

/** Whether the log watches: known to those around it. */
let readHealth: (() => Promise<ActivityHealth>) | null = null

/** @throws MedusaError where no store runs around the log, which alone knows nothing of jobs and orders */
export async function currentHealth(): Promise<ActivityHealth> {
  if (!readHealth) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Activity log: health is known only where a store runs"
    )
  }

  return await readHealth()
}

export function setHealthReader(read: () => Promise<ActivityHealth>): void {
  readHealth = read
}

/**
 * What is known of types in this process. The module's own files know none: it is handed them
 * where it is assembled, see index.ts.
 */
let current: EntryDefaults = {
  levelOf: () => "info",
  attentionOf: () => ({
    resolves: [],
    closed_by: [],
    adds_up: false,
    is_handled: false,
  }),
}

export function currentDefaults(): EntryDefaults {
  return current
}

export function setCurrentDefaults(defaults: EntryDefaults): void {
  current = defaults
}

import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { ActionReason, ActionResult, ActivityEntry, Actor } from "../types"

/** What an action may ask, and act through. */
export type ActionWorld = {
  container: MedusaContainer
  /** `query.graph`, with the rows as they are. */
  rows: (question: {
    entity: string
    fields: string[]
    filters: Record<string, unknown>
  }) => Promise<Record<string, unknown>[]>
}

export function actionWorld(container: MedusaContainer): ActionWorld {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)

  return {
    container,
    rows: async (question) => {
      const { data } = await query.graph(question)

      return data as Record<string, unknown>[] // rows of a graph are objects
    },
  }
}

/** Why it cannot be done now. Plugins say it in words of their own. */
export type Impossible = { impossible: ActionReason | (string & {}) }

/** What is to be done, as far as it is still open. */
export type Possible<Plan> = { plan: Plan }

export type Pressed<Plan> = {
  plan: Plan
  entry: ActivityEntry
  /** Who pressed: the actor of the new attempt. */
  actor: Actor
  input: Record<string, unknown>
}

/**
 * One thing that mends a problem. Data, and three functions that read or do; when it may run, and
 * that it runs once, is not its own affair.
 */
export type ActionDeclaration<Plan = unknown> = {
  /** As it stands in the route: `submit_again`. */
  id: string
  /** Types of entries that have it. */
  types: readonly string[]
  /** Whether this entry of the type does. Default: each. */
  isOf?(entry: ActivityEntry): boolean
  /** Types whose groups it makes no sense for: what it asks the person for differs from entry to entry. */
  notForGroupsOf?: readonly string[]
  /** Rights of Medusa's own that it needs beside those of the log, where roles are on. */
  policies: readonly { resource: string; operation: string }[]
  /** What it acts on. Two actions on the same never run at once, of whichever entries. */
  target(entry: ActivityEntry): string
  /** Asks Medusa what is still open. It is asked again, under the lock, before anything is done. */
  check(
    entry: ActivityEntry,
    world: ActionWorld
  ): Promise<Possible<Plan> | Impossible>
  /** What may have been done by the failed attempt, where nobody knows: "The refund may have gone through". */
  mayHave: string
  /** What the person may give, and what is offered for it. */
  input?: {
    schema: z.ZodObject
    offer(
      entry: ActivityEntry,
      world: ActionWorld
    ): Promise<Record<string, string>>
  }
  /** Whether a success closes the problem by itself, since no later entry does. */
  closes?(
    entry: ActivityEntry,
    input: Record<string, unknown>,
    plan: Plan
  ): boolean
  /** Does it, through Medusa's own workflow or module. What it throws is a failed attempt. */
  run(pressed: Pressed<Plan>, world: ActionWorld): Promise<ActionResult>
}

/**
 * Declares an action: for a type of the log's own, or of a plugin's. What it plans is known to itself alone.
 */
export function declareAction<Plan>(
  action: ActionDeclaration<Plan>
): ActionDeclaration {
  return action
}

export function isImpossible(
  checked: Possible<unknown> | Impossible
): checked is Impossible {
  return "impossible" in checked
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import type { ActivityAction, ActivityEntry } from "../types"
import {
  actionWorld,
  isImpossible,
  type ActionDeclaration,
  type ActionWorld,
  type Impossible,
} from "./action"
import { actionsOf } from "./actions"
import { joinedRows } from "./joined-rows"
import { confirmationOf, reasonOf } from "./reasons"
import type { Allows } from "./rights"

type Pair = { entry: ActivityEntry; action: ActionDeclaration }

/** The actions of an entry as they stand now for whoever asks. One that cannot be judged is left out: the entry is shown all the same. */
export async function listActions(
  entry: ActivityEntry,
  container: MedusaContainer,
  allows: Allows
): Promise<ActivityAction[]> {
  const all = await listActionsOfAll([entry], container, allows)

  return all.get(entry.id) ?? []
}

/** The same of several entries, by their ids, with one read for whatever they have in common. */
export async function listActionsOfAll(
  entries: ActivityEntry[],
  container: MedusaContainer,
  allows: Allows
): Promise<Map<string, ActivityAction[]>> {
  const plain = actionWorld(container)
  const world = { ...plain, rows: joinedRows(plain.rows) }
  const pairs = entries.flatMap((entry) =>
    actionsOf(entry).map((action) => ({ entry, action }))
  )
  const unknown = ({ entry, action }: Pair, error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Activity log: whether ${action.id} is possible for ${entry.id} is not known (${String(error)})`
      )

    return []
  }
  const running = runningOf(pairs, world)
  const listed = await Promise.all(
    pairs.map(async (pair) => ({
      id: pair.entry.id,
      actions: await running
        .then((held) => standingOf(pair, { held, allows, world }))
        .catch((error: unknown) => unknown(pair, error)),
    }))
  )

  return new Map(
    entries.map(({ id }) => [
      id,
      listed.flatMap((each) => (each.id === id ? each.actions : [])),
    ])
  )
}

/** What is being acted on at this moment. */
async function runningOf(
  pairs: Pair[],
  { container }: ActionWorld
): Promise<Set<string>> {
  const targets = pairs.flatMap(({ entry, action }) =>
    entry.resolved_at ? [] : [action.target(entry)]
  )

  return targets.length
    ? await container
        .resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
        .actionLocks.heldOf(targets)
    : new Set()
}

async function standingOf(
  { entry, action }: Pair,
  {
    held,
    allows,
    world,
  }: { held: Set<string>; allows: Allows; world: ActionWorld }
): Promise<ActivityAction[]> {
  const confirmation = confirmationOf(entry, action)
  const about = {
    id: action.id,
    needs_confirmation: confirmation !== null,
    ...(confirmation ? { confirmation } : {}),
  }

  const no = (impossible: Impossible): ActivityAction[] => [
    { ...about, state: "impossible", ...reasonOf(impossible) },
  ]

  if (entry.resolved_at) {
    return no({ impossible: "closed" })
  }

  if (!allows(action)) {
    return no({ impossible: "not_allowed" })
  }

  if (held.has(action.target(entry))) {
    return [{ ...about, state: "running" }]
  }

  const checked = await action.check(entry, world)

  if (isImpossible(checked)) {
    return no(checked)
  }

  const input = await action.input?.offer(entry, world)

  return [{ ...about, state: "possible", ...(input ? { input } : {}) }]
}

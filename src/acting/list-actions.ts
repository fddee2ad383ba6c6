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
} from "./action"
import { actionsOf } from "./actions"
import { confirmationOf, reasonOf } from "./reasons"

/** The actions of an entry as they stand now. One that cannot be judged is left out: the entry is shown all the same. */
export async function listActions(
  entry: ActivityEntry,
  container: MedusaContainer
): Promise<ActivityAction[]> {
  const world = actionWorld(container)
  const listed = await Promise.all(
    actionsOf(entry).map((action) =>
      standingOf(action, entry, world).catch((error: unknown) => {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(
            `Activity log: whether ${action.id} is possible for ${entry.id} is not known (${String(error)})`
          )

        return []
      })
    )
  )

  return listed.flat()
}

async function standingOf(
  action: ActionDeclaration,
  entry: ActivityEntry,
  world: ActionWorld
): Promise<ActivityAction[]> {
  const confirmation = confirmationOf(entry, action)
  const about = {
    id: action.id,
    needs_confirmation: confirmation !== null,
    ...(confirmation ? { confirmation } : {}),
  }

  if (entry.resolved_at) {
    return [
      { ...about, state: "impossible", ...reasonOf({ impossible: "closed" }) },
    ]
  }

  const log =
    world.container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  if (await log.locks.isHeld(action.target(entry))) {
    return [{ ...about, state: "running" }]
  }

  const checked = await action.check(entry, world)

  if (isImpossible(checked)) {
    return [{ ...about, state: "impossible", ...reasonOf(checked) }]
  }

  const input = await action.input?.offer(entry, world)

  return [{ ...about, state: "possible", ...(input ? { input } : {}) }]
}

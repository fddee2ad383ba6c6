import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import type { ActionResult, ActivityEntry, Actor } from "../types"
import {
  actionWorld,
  isImpossible,
  type ActionDeclaration,
  type Impossible,
} from "./action"
import { actionOf } from "./actions"
import { reasonOf, unconfirmed } from "./reasons"
import { underLock, type Declined } from "./under-lock"

export type Press = {
  entry_id: string
  action_id: string
  /** Whoever presses knows that it may have been done already. */
  confirm: boolean
  input: Record<string, unknown>
  actor: Actor
}

/** What became of the attempt, and the entry after it. */
export type Attempted = { entry: ActivityEntry; result: ActionResult }

/** A success comes back over the bus: until then whoever presses next would see the problem open. */
const CLOSED_MS = 8_000
const POLL_MS = 50

/**
 * One attempt at mending a problem.
 *
 * It is declined, or made. It is declined where another one on the same thing runs in any process,
 * where the problem is closed, where Medusa says that nothing is left to do, and where nobody
 * confirmed what may be done twice. All of that is asked under the lock, so of any number of presses
 * one is made.
 *
 * @throws MedusaError `not_found` for an unknown entry, and for an action that it does not have
 */
export async function pressAction(
  press: Press,
  container: MedusaContainer
): Promise<Attempted | Declined> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const entry = await log.retrieve(press.entry_id)
  const action = actionOf(entry, press.action_id)

  if (!action) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Activity ${entry.id} has no action ${press.action_id}`
    )
  }

  return await underLock(log, action.target(entry), () =>
    attempt(action, press, container)
  )
}

async function attempt(
  action: ActionDeclaration,
  { entry_id, confirm, input, actor }: Press,
  container: MedusaContainer
): Promise<Attempted | Declined> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const world = actionWorld(container)
  const entry = await log.retrieve(entry_id)

  if (entry.resolved_at) {
    return declinedFor({ impossible: "closed" })
  }

  const checked = await action.check(entry, world)

  if (isImpossible(checked)) {
    return declinedFor(checked)
  }

  const declined = unconfirmed(entry, action, confirm)

  if (declined) {
    return { declined, reason_code: "unconfirmed" }
  }

  const result = await action
    .run({ plan: checked.plan, entry, actor, input }, world)
    .catch(failedResult)

  // The new attempt, if it failed, is written before anybody may make the next one.
  await log.flush()

  if (result.state === "succeeded") {
    await (action.closes?.(entry, input, checked.plan)
      ? log.resolve(entry_id, actor.id ?? "system")
      : untilClosed(entry_id, log))
  }

  return { entry: await log.retrieve(entry_id), result }
}

function declinedFor(impossible: Impossible): Declined {
  const { reason, ...code } = reasonOf(impossible)

  return { declined: reason, ...code }
}

function failedResult(error: unknown): ActionResult {
  const { message } = Object(error) as { message?: unknown } // the engine throws plain objects, too

  return {
    state: "failed",
    message: typeof message === "string" && message ? message : String(error),
  }
}

async function untilClosed(
  id: string,
  log: ActivityLogModuleService
): Promise<void> {
  const deadline = Date.now() + CLOSED_MS

  while (Date.now() < deadline) {
    if ((await log.retrieve(id)).resolved_at) {
      return
    }

    await setTimeout(POLL_MS)
  }
}

import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isAskedByCustomers } from "../catalog"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { setSurroundings } from "../modules/activity-log/writing/surroundings"
import { actorBehind } from "../recording/origin"
import type { Origin } from "../types"
import { currentOrigin } from "./current-origin"
import { NameCache } from "./name-cache"
import { readNames } from "./read-names"
import { watchBus } from "./watch-bus"
import { watchRuns } from "./watch-runs"

const KEY = Symbol.for("medusa-plugin-activity-log.origins")

/** On `globalThis`: however often this file is loaded, each run and each event is signed once. */
const installed = globalThis as { [KEY]?: () => void } // only this file uses the key

/**
 * Lets entries know who and what is behind them: what is known here, and what events carry from
 * process to process. For the store that runs now; a store that is booted anew has a bus of its own.
 */
export function installOrigins(): void {
  const names = new NameCache(
    async (ids) =>
      await readNames(ids, container.resolve(ContainerRegistrationKeys.QUERY))
  )

  installed[KEY]?.()
  setSurroundings({
    namesOf: (ids) => names.namesOf(ids),
    originOf,
  })

  const bus: object | undefined = container.resolve(Modules.EVENT_BUS, {
    allowUnregistered: true,
  })
  const stopBus = watchBus(bus ?? {}, warn, clockOffset)
  const stopRuns = watchRuns()

  installed[KEY] = () => {
    stopBus()
    stopRuns()
  }
}

/** Reads the request that is served, whatever a shop has made of it: that must not cost the entry. */
function originOf(type: string): Origin | null {
  try {
    const origin = currentOrigin()

    return (
      origin && {
        ...origin,
        actor: actorBehind(origin, isAskedByCustomers(type)),
      }
    )
  } catch (error) {
    warn(error)

    return null
  }
}

/** How far the clock is off, as the log of the store that runs now knows it. */
function clockOffset(): number {
  const log = container.resolve<ActivityLogModuleService | undefined>(
    ACTIVITY_LOG_MODULE,
    { allowUnregistered: true }
  )

  return log?.clock.offsetMs ?? 0
}

function warn(error: unknown): void {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(
      `Activity log: who is behind an event stays unknown (${error instanceof Error ? error.message : String(error)})`
    )
}

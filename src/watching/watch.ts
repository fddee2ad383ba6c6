import { container } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { keepRunning } from "../reconciling/keep-running"

type Watch = {
  /** The name of the job. */
  name: string
  schedule: string
  /** Where to search. Only one process does so at a time. */
  search: (container: MedusaContainer) => Promise<void>
}

/** By then the store serves requests, and no deadline that begins with its start has passed. */
const FIRST_MS = 3000

/** Name → its first search: a file that is loaded again, as in development, replaces it. */
const first = new Map<string, NodeJS.Timeout>()

/**
 * A search for what should have happened and did not: by the scheduler, by a timer of this process
 * where the scheduler has forgotten it, and once soon after the start, since what is new from then on
 * has to be kept apart from what was late before.
 */
export function watch({
  name,
  schedule,
  search,
}: Watch): (container: MedusaContainer) => Promise<void> {
  const alone = async (store: MedusaContainer): Promise<void> => {
    const log = store.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

    await log.locks.holding(`watching:${name}`, () => search(store))
  }

  startSoon(name, alone)

  return keepRunning({ name, schedule, run: alone })
}

function startSoon(
  name: string,
  run: (container: MedusaContainer) => Promise<void>
): void {
  clearTimeout(first.get(name))

  const timer = setTimeout(() => void attempt(name, run), FIRST_MS)

  timer.unref()
  first.set(name, timer)
}

async function attempt(
  name: string,
  run: (container: MedusaContainer) => Promise<void>
): Promise<void> {
  // A command that loads jobs and boots no store, or one that has ended already.
  if (!container.hasRegistration(ACTIVITY_LOG_MODULE)) {
    return
  }

  await run(container).catch((error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Activity log: ${name} failed: ${String(error)}`)
  })
}

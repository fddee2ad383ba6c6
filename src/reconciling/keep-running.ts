import { container } from "@medusajs/framework"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import { wasDue } from "../modules/activity-log/options/cron"
import type ActivityLogModuleService from "../modules/activity-log/service"

type Job = {
  name: string
  /** As the scheduler has it. */
  schedule: string
  run: (container: MedusaContainer) => Promise<void>
}

const CHECK_MS = 20_000
/** So long the scheduler may be late; and so much more by chance, so that not all processes begin at once. */
const PATIENCE_MS = 20_000

/** The keys of state that say when the log ran a job itself. */
const SELF_RUNS = "watching:self:"

/** Job → its timer: a file that is loaded again, as in development, replaces its job. */
const timers = new Map<string, NodeJS.Timeout>()

/**
 * A job that runs although the scheduler has forgotten it: a Redis that comes back empty takes
 * Medusa's repeatable jobs along, until a process is started again.
 *
 * In this process a job is *on time*, from the start of the process and from each run on, whoever set
 * it off. When a time of the schedule has gone by without a run, and twenty to forty seconds more, it
 * is *overdue*: this process runs it itself, unless another is at it, and it is on time again. That
 * is checked every twenty seconds, by one timer a job, which a file that is loaded again replaces.
 *
 * With several processes the scheduler gives each run to one of them: the others run what they have
 * not seen, which costs a short search that finds nothing.
 */
export function keepRunning({ name, schedule, run }: Job): Job["run"] {
  const patienceMs = PATIENCE_MS * (1 + Math.random())
  let ranAt = Date.now()

  const ranByScheduler: Job["run"] = async (store) => {
    ranAt = Date.now()
    await run(store)
  }

  const check = async (): Promise<void> => {
    const until = Date.now() - patienceMs

    if (!wasDue(schedule, { after: ranAt, until })) {
      return
    }

    ranAt = Date.now()

    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

    // Where another process is at it, nothing happens.
    await log.locks.holding(name, async () => {
      await noteSelfRun(log, name)
      await run(container)
    })
  }

  clearInterval(timers.get(name))

  const timer = setInterval(() => void check().catch(warn(name)), CHECK_MS)

  // A process that has nothing else to do may end.
  timer.unref()
  timers.set(name, timer)

  return ranByScheduler
}

function warn(name: string) {
  return (error: unknown): void => {
    const logger = container.resolve<Logger | undefined>(
      ContainerRegistrationKeys.LOGGER,
      { allowUnregistered: true }
    )

    logger?.warn(`Activity log: ${name} failed: ${String(error)}`)
  }
}

/** Keeps when the log ran one of its jobs itself, because the scheduler had not: `health` says so. */
async function noteSelfRun(
  log: Pick<ActivityLogModuleService, "state">,
  job: string
): Promise<void> {
  await log.state.set(`${SELF_RUNS}${job}`, new Date().toISOString())
}

/** Job → when the log ran it itself last. */
export async function selfRuns(
  log: Pick<ActivityLogModuleService, "state">
): Promise<Map<string, string>> {
  const kept = await log.state.list(SELF_RUNS)

  return new Map(
    [...kept].flatMap(([key, { value }]) =>
      typeof value === "string" ? [[key.slice(SELF_RUNS.length), value]] : []
    )
  )
}

import { container } from "@medusajs/framework"
import { chainHook } from "../../failures/observing/chain-hook"
import { textIn } from "../../failures/observing/guard"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { closeRecovered, keepFailing } from "./job-recovery"
import { keepRun } from "./job-state"
import { isScheduled, jobNamed } from "./scheduled-jobs"

/** A job that runs more often is written down this often. */
const EVERY_MS = 15_000

/** What a run that was noticed came to. */
type Ended = (isWell: boolean) => void

/**
 * Notices, by the callback that Medusa's telemetry uses, when the engine runs a scheduled job, and how a job ends. Both
 * are written down for all processes, beside the run and never before it.
 *
 * @returns what puts everything back as it was
 */
export function noticeRuns(onError: (error: unknown) => void): () => void {
  const notedAt = new Map<string, number>()
  const endedWellAt = new Map<string, number>()
  /** Nearly every step is one of these: a workflow has its schedule from the start. */
  const unscheduled = new Set<string>()

  const notice = (workflow: string): Ended | null => {
    if (unscheduled.has(workflow)) {
      return null
    }

    if (!isScheduled(workflow)) {
      unscheduled.add(workflow)

      return null
    }

    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const began = log.clock.now()

    if (isDue(notedAt, workflow)) {
      void keepRun(log, workflow, new Date()).catch(onError)
    }

    const job = jobNamed(workflow)

    return (isWell) => {
      if (job && !isWell) {
        endedWellAt.delete(workflow)
        void keepFailing(log, job, { began, now: log.clock.now() }).catch(
          onError
        )
      } else if (job && isDue(endedWellAt, workflow)) {
        void closeRecovered(log, job, began).catch(onError)
      }
    }
  }

  // Steps are watched: for a workflow with asynchronous ones the engine announces no transaction (2.21).
  return chainHook("traceStep", async (run, about) => {
    let ended: Ended | null = null

    try {
      // `workflow:transaction:step:type` (2.21).
      const [workflow = ""] = textIn(about, "idempotency_key").split(":")
      const noticed = notice(workflow)

      // What is taken back after a failure is a step as well.
      ended = textIn(about, "type") === "invoke" ? noticed : null
    } catch {
      // Another version's shape, or no store: the job runs all the same, and health says that none was seen.
    }

    let isWell = false

    try {
      const result = await run()

      isWell = true

      return result
    } finally {
      ended?.(isWell)
    }
  })
}

/** Whether the last time is long enough ago; then this is the last time. */
function isDue(times: Map<string, number>, workflow: string): boolean {
  const now = Date.now()
  const isDueNow = now - (times.get(workflow) ?? 0) >= EVERY_MS

  if (isDueNow) {
    times.set(workflow, now)
  }

  return isDueNow
}

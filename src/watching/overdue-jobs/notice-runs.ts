import { container } from "@medusajs/framework"
import { chainHook } from "../../failures/observing/chain-hook"
import { textIn } from "../../failures/observing/guard"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { keepRun } from "./job-state"
import { isScheduled } from "./scheduled-jobs"

/** A job that runs more often is written down this often. */
const EVERY_MS = 15_000

/**
 * Notices, by the callback that Medusa's telemetry uses, when the engine runs a scheduled job. It is
 * written down for all processes, beside the run and never before it.
 *
 * @returns what puts everything back as it was
 */
export function noticeRuns(onError: (error: unknown) => void): () => void {
  const notedAt = new Map<string, number>()

  const notice = (workflow: string): void => {
    const now = Date.now()

    if (
      !isScheduled(workflow) ||
      now - (notedAt.get(workflow) ?? 0) < EVERY_MS
    ) {
      return
    }

    notedAt.set(workflow, now)

    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

    void keepRun(log, workflow, new Date(now)).catch(onError)
  }

  // Steps are watched: for a workflow with asynchronous ones the engine announces no transaction (2.21).
  return chainHook("traceStep", async (run, about) => {
    try {
      // `workflow:transaction:step:type` (2.21).
      const [workflow = ""] = textIn(about, "idempotency_key").split(":")

      notice(workflow)
    } catch {
      // Another version's shape, or no store: the job runs all the same, and health says that none was seen.
    }

    return await run()
  })
}

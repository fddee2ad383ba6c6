import { container } from "@medusajs/framework"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { setHealthReader } from "../modules/activity-log/writing/surroundings"
import { Repeating } from "../reconciling/repeating"
import { warnOf } from "../reconciling/warn-of"
import { readHealth } from "./health/read-health"
import { checkJobs } from "./overdue-jobs/check-jobs"
import { upSince } from "./overdue-jobs/job-state"
import { noticeRuns } from "./overdue-jobs/notice-runs"
import { checkPulse } from "./pulse/check-pulse"

/** Over all processes that share the database. */
const LOCK = "activity_log:watching"

const CHECK_EVERY_MS = 20_000
const SOON_MS = 1_000

/** Orders are counted less often. */
const PULSE_EVERY_MS = 60_000

const KEY = Symbol.for("medusa-plugin-activity-log.watching")

type Installed = { checks: Repeating; checkedAt: number; remove: () => void }

/** On `globalThis`: however often this file is loaded, one timer runs. */
const shared = globalThis as { [KEY]?: Installed } // only this file uses the key

/**
 * Watches whether jobs run and orders come, for as long as this process runs: from a timer, since a
 * scheduler that has stopped would stop its own watcher. And lets the log answer `health`.
 */
export function installWatch(): void {
  shared[KEY]?.remove()

  const warn = warnOf("watching")
  let pulseAt = 0
  const check = async (): Promise<void> => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

    installed.checkedAt = Date.now()

    await log.locks.holding(LOCK, async () => {
      const now = new Date()
      const moment = { now, upSince: await upSince(log, now) }

      await checkJobs(container, moment)

      if (now.getTime() - pulseAt >= PULSE_EVERY_MS) {
        pulseAt = now.getTime()
        await checkPulse(container, moment)
      }
    })
  }
  const checks = new Repeating(check, {
    everyMs: CHECK_EVERY_MS,
    soonMs: SOON_MS,
    onError: warn,
  })
  const stopNoticing = noticeRuns(warn)
  const installed: Installed = {
    checks,
    checkedAt: 0,
    remove: () => {
      checks.stop()
      stopNoticing()
    },
  }

  setHealthReader(() => readHealth(container))
  shared[KEY] = installed
}

/** For whoever asks the log anything: where the timer of this process sleeps, this is the check. Returns at once. */
export function checkIfDue(): void {
  const installed = shared[KEY]

  if (installed && Date.now() - installed.checkedAt > CHECK_EVERY_MS) {
    installed.checks.soon()
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import { currentOptions } from "../modules/activity-log/options/parse-options"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { keepRunning } from "../reconciling/keep-running"
import { recordMissedFacts } from "../reconciling/missed-facts"
import { recordedSince } from "../reconciling/past/past-state"
import { laterOf, rememberRuns } from "../reconciling/since-last-run"

const EVERY_FIVE_MINUTES = "*/5 * * * *"
const DAY_MS = 24 * 60 * 60 * 1000

/** A transaction that was not committed yet when the job ran last. */
const OVERLAP_MS = 60_000

const searchAgain = rememberRuns(OVERLAP_MS)

/** What happened to orders while its event was lost, unless option `reconcile` is false. */
async function findMissedFacts(container: MedusaContainer): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { reconcile, retention } = log.options

  if (!reconcile) {
    return
  }

  const now = new Date()
  // What was pruned must not come back.
  const rowsAgeMs = Math.min(
    reconcile.lookBack,
    retention.days * DAY_MS,
    retention.orders * DAY_MS
  )

  // What the last run left to the bus is searched for now.
  const until = new Date(now.getTime() - reconcile.after)

  const begin = await recordedSince(container)

  await searchAgain(until, (since) =>
    recordMissedFacts(container, {
      since: laterOf(since, begin),
      until,
      rowsAgeMs,
    })
  )
}

const options = currentOptions().reconcile

export const config = {
  name: "activity-log-find-missed-facts",
  schedule: options ? options.schedule : EVERY_FIVE_MINUTES,
}

export default keepRunning({ ...config, run: findMissedFacts })

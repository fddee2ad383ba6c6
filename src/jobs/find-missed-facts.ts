import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import { currentOptions } from "../modules/activity-log/options/current-options"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { lookBack } from "../reconciling/look-back"
import { recordMissedFacts } from "../reconciling/missed-facts"

const EVERY_FIVE_MINUTES = "*/5 * * * *"
const DAY_MS = 24 * 60 * 60 * 1000

const lookAgain = lookBack()

/** What happened to orders while its event was lost, unless option `reconcile` is false. */
export default async function findMissedFactsJob(
  container: MedusaContainer
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { reconcile, retention } = log.options

  if (!reconcile) {
    return
  }

  const now = new Date()
  // What was pruned must not come back.
  const rowsAgeMs = Math.min(reconcile.lookBack, retention.days * DAY_MS)

  await lookAgain(now, (since) =>
    recordMissedFacts(container, { now, since, rowsAgeMs })
  )
}

const options = currentOptions().reconcile

export const config = {
  name: "activity-log-find-missed-facts",
  schedule: options ? options.schedule : EVERY_FIVE_MINUTES,
}

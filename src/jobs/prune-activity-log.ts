import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import { currentOptions } from "../modules/activity-log/options/parse-options"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { recorderOf } from "../recorder"
import { record } from "../recording/record"

const DAY_MS = 24 * 60 * 60 * 1000

/** Removes what is older than the option `retention` allows, and says so where it removed anything. */
export default async function pruneActivityLogJob(
  container: MedusaContainer
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { days, orders } = log.options.retention
  const now = Date.now()
  const before = new Date(now - days * DAY_MS)
  const removed = await log.pruneByRetention(new Date(now))

  await log.runs.prune(before)
  await log.erasures.prune(before)

  if (removed > 0) {
    await record(
      "activity_log.pruned",
      {
        payload: { removed, days: Math.min(days, orders) },
        actor: { type: "system", id: null },
      },
      recorderOf(container, "workflow")
    )
  }
}

export const config = {
  name: "prune-activity-log",
  // Imported after the modules were loaded, so that the store's own schedule stands here.
  schedule: currentOptions().retention.schedule,
}

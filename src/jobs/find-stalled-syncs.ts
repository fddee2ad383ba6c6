import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import { currentOptions } from "../modules/activity-log/options/parse-options"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { keepRunning } from "../reconciling/keep-running"
import { recordStalledSyncs } from "../reconciling/stalled-syncs"

/** Syncs that began and never ended. */
async function findStalledSyncs(container: MedusaContainer): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  await recordStalledSyncs(container, {
    staleAfterMs: log.options.sync.staleAfter,
    now: new Date(),
  })
}

export const config = {
  name: "activity-log-find-stalled-syncs",
  schedule: currentOptions().sync.schedule,
}

export default keepRunning({ ...config, run: findStalledSyncs })

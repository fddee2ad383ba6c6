import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import { currentOptions } from "../modules/activity-log/options/parse-options"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { recordAbandonedCarts } from "../reconciling/abandoned-carts"
import { keepRunning } from "../reconciling/keep-running"

const EVERY_FIVE_MINUTES = "*/5 * * * *"

/** Carts that were left, unless option `abandonedCarts` is false. */
async function findAbandonedCarts(container: MedusaContainer): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { abandonedCarts } = log.options

  if (!abandonedCarts) {
    return
  }

  await recordAbandonedCarts(container, {
    now: new Date(),
    afterMs: abandonedCarts.after,
    lookBackMs: abandonedCarts.lookBack,
  })
}

const options = currentOptions().abandonedCarts

export const config = {
  name: "activity-log-find-abandoned-carts",
  schedule: options ? options.schedule : EVERY_FIVE_MINUTES,
}

export default keepRunning({ ...config, run: findAbandonedCarts })

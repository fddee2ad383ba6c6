import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { findExpiring } from "./expiring"
import { closeReleased } from "./released"
import { settleReported } from "./reported"
import { findSilentWebhooks } from "./silent-webhooks"
import { sweepMoney } from "./sweep"

/**
 * Searches for money that Medusa has lost sight of. Each search goes on where it ended before.
 *
 * @throws what the last of the searches that failed threw; the others were made.
 */
export async function watchMoney(
  container: MedusaContainer,
  now: Date
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { payments: options } = log.options

  if (!options) {
    return
  }

  const settled = new Date(now.getTime() - options.withoutOrderAfter)
  const searches = [
    () => settleReported(container, settled),
    () => sweepMoney(container, settled),
    () => closeReleased(container),
    () => findExpiring(container, { now, options }),
    () => findSilentWebhooks(container, now),
  ]
  const failures: unknown[] = []

  for (const search of searches) {
    await search().catch((error: unknown) => failures.push(error))
  }

  if (failures.length) {
    throw failures.at(-1)
  }
}

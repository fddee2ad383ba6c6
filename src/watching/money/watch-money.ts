import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { findExpiring } from "./expiring"
import { closeReleased } from "./released"
import { settleReported } from "./reported"
import { findSilentWebhooks } from "./silent-webhooks"
import { sweepMoney } from "./sweep"

/** A provider has answered by then, whatever it said. */
const REFUND_ASKED_MS = 120_000

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

  const ago = (ms: number) => new Date(now.getTime() - ms)
  const settled = {
    until: ago(options.withoutOrderAfter),
    refundedBefore: ago(Math.min(options.withoutOrderAfter, REFUND_ASKED_MS)),
  }
  const searches = [
    () => settleReported(container, settled),
    () => sweepMoney(container, settled),
    () => closeReleased(container, settled.refundedBefore),
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

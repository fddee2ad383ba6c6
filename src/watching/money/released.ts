import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { recorderOf } from "../../recorder"
import { findSession } from "./session"

/** Older ones were read often enough. */
const LIMIT = 200

/**
 * Closes what no entry closes: the money of a checkout that was given back or released has no order, and so no
 * entry. A session that is gone was given up by its customer, and its money with it.
 */
export async function closeReleased(
  container: MedusaContainer,
  refundedBefore: Date
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { graph } = recorderOf(container, "reconcile")
  const open = await log.listRecent({
    attention: true,
    event_type: ["payment.without_order"],
    limit: LIMIT,
  })

  for (const { id, payload } of open) {
    const sessionId = payload.payment_session_id

    if (typeof sessionId !== "string") {
      continue
    }

    const session = await findSession(sessionId, graph, refundedBefore)

    // An order closes it by its own entry: one that is seen here may still be undone.
    if (!session || session.is_released) {
      await log.resolve(id)
    }
  }
}

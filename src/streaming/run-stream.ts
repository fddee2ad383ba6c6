import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { StreamSender, type Next } from "./sending/stream-sender"

/** Over all processes that share the database. */
const LOCK = "activity_log:streaming"

/** A backlog of days is sent in turns: any process may take the next one. */
const TURN_MS = 30_000

/**
 * Sends what was recorded since the last time to the collector of option `stream`. One process at a
 * time does that; where another is at it, nothing happens. How far it has come is in the table.
 *
 * @param isFirst whether this process has just started: a collector that refused may be another one now
 * @returns whether this process was at it, and whether to come again soon
 * @throws where the log cannot be read
 */
export async function runStream(
  container: MedusaContainer,
  { isFirst }: { isFirst: boolean }
): Promise<{ isHeld: boolean; isSoon: boolean }> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
  const { stream } = log.options

  if (!stream) {
    return { isHeld: false, isSoon: false }
  }

  const turn = await log.locks.holding(LOCK, async () => {
    const sender = new StreamSender({ log, logger, stream })
    const endsAt = Date.now() + TURN_MS
    let next: Next = "more"

    await sender.begin({ isFirst })

    while (next === "more" && Date.now() < endsAt) {
      next = await sender.sendNext()
    }

    return next
  })

  return {
    isHeld: turn.isHeld,
    isSoon: turn.isHeld && turn.result !== "rest",
  }
}

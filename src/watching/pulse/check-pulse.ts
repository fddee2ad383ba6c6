import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { recorderOf } from "../../recorder"
import { record } from "../../recording/record"
import type { ActivityEntry } from "../../types"
import { countHours, countSince } from "./count-orders"
import { isBack, isQuiet, type Hours } from "./is-quiet"

const TYPE = "shop.quiet"
const HOUR_MS = 3_600_000

/** Records that far fewer orders come than before, once, and closes that when they come again. */
export async function checkPulse(
  container: MedusaContainer,
  { now, upSince }: { now: Date; upSince: Date }
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { pulse } = log.options

  if (!pulse) {
    return
  }

  const hours = await countHours(connection, now)
  const [open] = await log.listRecent({
    attention: true,
    event_type: [TYPE],
    limit: 1,
  })
  const [lastHour] = hours

  if (open && lastHour) {
    const sinceAlarm = await countSince(connection, open.occurred_at)

    await closeIfBack(open, { lastHour, sinceAlarm }, log)

    return
  }

  // While the shop was down nobody could order.
  const whole = hours.filter(
    (span) => now.getTime() - span.hours * HOUR_MS >= upSince.getTime()
  )
  const quiet = isQuiet(whole, pulse)

  if (quiet) {
    const failed = hours.find((span) => span.hours === quiet.hours)?.failed ?? 0

    await record(
      TYPE,
      {
        order_id: null,
        actor: null,
        // What a person has closed is not opened again within the hours that it is about.
        dedupe_key: `shop_quiet:${Math.floor(now.getTime() / (quiet.hours * HOUR_MS))}`,
        payload: {
          hours: quiet.hours,
          orders: quiet.orders,
          expected_orders: quiet.expected,
          failed_checkouts: failed,
        },
      },
      recorderOf(container, "reconcile")
    )
  }
}

async function closeIfBack(
  { id }: ActivityEntry,
  back: { lastHour: Hours; sinceAlarm: number },
  log: ActivityLogModuleService
): Promise<void> {
  if (isBack(back)) {
    await log.resolve(id)
  }
}

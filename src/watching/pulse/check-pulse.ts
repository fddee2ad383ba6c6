import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { recorderOf } from "../../recorder"
import { record } from "../../recording/record"
import type { ActivityEntry } from "../../types"
import { countHours, countSince } from "./count-orders"
import { isBack, isQuiet } from "./is-quiet"

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

  const { windows, lastHour, silentSince } = await countHours(connection, {
    now,
    upSince,
    ...(pulse.timeZone ? { timeZone: pulse.timeZone } : {}),
  })
  const [open] = await log.listRecent({
    attention: true,
    event_type: [TYPE],
    limit: 1,
  })

  if (open) {
    const sinceAlarm = await countSince(connection, open.occurred_at)

    await closeIfBack(open, { lastHour, sinceAlarm, windows }, log)

    return
  }

  const quiet = isQuiet(windows, pulse)

  if (quiet) {
    const failed = windows.find(({ hours }) => hours === quiet.hours)?.failed

    await record(
      TYPE,
      {
        order_id: null,
        actor: null,
        dedupe_key: keyOf(quiet, { now, silentSince }),
        payload: {
          hours: Math.round(quiet.hours),
          orders: quiet.orders,
          expected_orders: quiet.expected,
          failed_checkouts: failed ?? 0,
        },
      },
      recorderOf(container, "reconcile")
    )
  }
}

/** What a person has closed is not opened again: by the same silence, or within the hours that it is about. */
function keyOf(
  { hours, orders }: { hours: number; orders: number },
  { now, silentSince }: { now: Date; silentSince: Date }
): string {
  return orders === 0
    ? `shop_quiet:since:${silentSince.toISOString()}`
    : `shop_quiet:${Math.floor(now.getTime() / (hours * HOUR_MS))}`
}

async function closeIfBack(
  { id }: ActivityEntry,
  back: Parameters<typeof isBack>[0],
  log: ActivityLogModuleService
): Promise<void> {
  if (isBack(back)) {
    await log.resolve(id)
  }
}

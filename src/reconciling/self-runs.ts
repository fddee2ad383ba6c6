import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"

const PREFIX = "watching:self:"

/** Keeps when the log ran one of its jobs itself, because the scheduler had not: `health` says so. */
export async function noteSelfRun(
  container: Pick<MedusaContainer, "resolve">,
  job: string
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  await log.state.set(`${PREFIX}${job}`, new Date().toISOString())
}

/** Job → when the log ran it itself last. */
export async function selfRuns(
  log: Pick<ActivityLogModuleService, "state">
): Promise<Map<string, string>> {
  const kept = await log.state.list(PREFIX)

  return new Map(
    [...kept].flatMap(([key, { value }]) =>
      typeof value === "string" ? [[key.slice(PREFIX.length), value]] : []
    )
  )
}

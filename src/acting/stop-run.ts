import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type { ActivityRun } from "../modules/activity-log/acting/run-store"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { driveRun } from "./drive-run"
import { BY_PERSON } from "./stopped-by"

/**
 * Lets a run begin nothing more; what is being worked on is brought to its end. Twice is harmless.
 *
 * @throws MedusaError `not_found`
 */
export async function stopRun(
  id: string,
  container: MedusaContainer
): Promise<ActivityRun> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  if (await log.runs.end(id, "stopped", BY_PERSON)) {
    // Its process may have been killed: then nobody else records its end. Where one is at it, nothing happens.
    await driveRun(id, container)
  }

  return await log.runs.retrieve(id)
}

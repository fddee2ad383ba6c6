import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { isWebhookEvent, readReport } from "./read-report"
import { takeReport } from "./reported"
import { heardOf } from "./silent-webhooks"

/** Takes one webhook in. Never throws: on Redis, what throws here would be asked for again. */
export async function hearWebhook(
  data: unknown,
  { container, at }: { container: MedusaContainer; at: Date }
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  if (!log.options.payments || !isWebhookEvent(data)) {
    return
  }

  try {
    const report = await readReport(data, container)

    if (report) {
      await heardOf(data.provider, log)
      await takeReport(report, { container, at })
    }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Activity log: a webhook of ${data.provider} was not taken in: ${String(error)}`
      )
  }
}

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import type { LogEventOptions } from "../types"

export type LogActivityStepInput = LogEventOptions & {
  event_type: string
  message: string
}

export const logActivityStepId = "log-activity"

/**
 * Records an entry from within a workflow.
 *
 * It never fails the workflow, and it has no compensation: a workflow that fails later does not
 * take back that this happened. Answers the entry's id, or null where it could not be written yet.
 *
 * @example
 * import { createWorkflow } from "@medusajs/framework/workflows-sdk"
 * import { logActivityStep } from "medusa-plugin-activity-log/workflows"
 *
 * createWorkflow("send-to-printer", (input: { order_id: string }) => {
 *   logActivityStep({
 *     event_type: "order.production",
 *     message: "In production at Printify",
 *     order_id: input.order_id,
 *   })
 * })
 */
export const logActivityStep = createStep(
  logActivityStepId,
  async (
    { event_type, message, ...options }: LogActivityStepInput,
    { container }
  ) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const entry = await log.logEvent(event_type, message, {
      source: "workflow",
      ...options,
    })

    return new StepResponse({ id: entry?.id ?? null })
  }
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recorderOf } from "../recorder"
import { record } from "../recording/record"
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
    const entry = await record(
      event_type,
      // A caller in JavaScript may leave it out.
      { ...options, message: message ?? event_type },
      recorderOf(container, "workflow")
    )

    return new StepResponse({ id: entry?.id ?? null })
  }
)

import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"

type SnoozeActivityInput = {
  id: string
  /** Null ends a snooze. */
  until: Date | string | null
}

/** Lets one problem wait; a workflow that fails later lets it wait as it did before. */
const snoozeActivityStep = createStep(
  "snooze-activity",
  async ({ id, until }: SnoozeActivityInput, { container }) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const { snoozed_until: before } = await log.retrieve(id)

    await log.snooze(id, until)

    return new StepResponse({ id }, { id, before })
  },
  async (done, { container }) => {
    if (done) {
      const log =
        container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
      const { id, before } = done
      const isAhead = before !== null && new Date(before) > new Date()

      await log.snooze(id, isAhead ? before : null)
    }
  }
)

/** Lets one problem wait until a moment, on behalf of a person. */
export const snoozeActivityWorkflow = createWorkflow(
  "activity-log-snooze-activity",
  (input: SnoozeActivityInput) =>
    new WorkflowResponse(snoozeActivityStep(input))
)

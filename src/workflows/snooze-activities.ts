import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type { Which } from "../modules/activity-log/attention/open-problems"
import type ActivityLogModuleService from "../modules/activity-log/service"

type SnoozeActivitiesInput = {
  which: Which
  /** Null ends a snooze. */
  until: Date | string | null
}

/** Lets what is named or matched and open wait. Answers how many were changed. */
const snoozeActivitiesStep = createStep(
  "snooze-activities",
  async ({ which, until }: SnoozeActivitiesInput, { container }) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

    return new StepResponse({
      snoozed: await log.openProblems.snoozeMany(which, until),
    })
  }
)

/** Lets several problems wait until a moment, on behalf of a person. */
export const snoozeActivitiesWorkflow = createWorkflow(
  "activity-log-snooze-activities",
  (input: SnoozeActivitiesInput) =>
    new WorkflowResponse(snoozeActivitiesStep(input))
)

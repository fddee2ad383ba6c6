import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type { Which } from "../modules/activity-log/attention/open-problems"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { assertUserExists } from "./assert-user-exists"

type AssignActivitiesInput = {
  which: Which
  /** Who is responsible; null is nobody. */
  user_id: string | null
}

/** Makes a user responsible for what is named or matched and open. Answers how many were changed. */
const assignActivitiesStep = createStep(
  "assign-activities",
  async ({ which, user_id }: AssignActivitiesInput, { container }) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

    await assertUserExists(
      user_id,
      container.resolve(ContainerRegistrationKeys.QUERY)
    )

    return new StepResponse({
      assigned: await log.openProblems.assignMany(which, user_id),
    })
  }
)

/** Makes a user responsible for several problems, on behalf of a person. */
export const assignActivitiesWorkflow = createWorkflow(
  "activity-log-assign-activities",
  (input: AssignActivitiesInput) =>
    new WorkflowResponse(assignActivitiesStep(input))
)

import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { assertUserExists } from "./assert-user-exists"

type AssignActivityInput = {
  id: string
  /** Who is responsible; null is nobody. */
  user_id: string | null
}

/** Makes a user responsible for one problem; a workflow that fails later gives it back. */
const assignActivityStep = createStep(
  "assign-activity",
  async ({ id, user_id }: AssignActivityInput, { container }) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const { assigned_to: before } = await log.retrieve(id)

    await assertUserExists(
      user_id,
      container.resolve(ContainerRegistrationKeys.QUERY)
    )
    await log.assign(id, user_id)

    return new StepResponse({ id }, { id, before })
  },
  async (done, { container }) => {
    if (done) {
      await container
        .resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
        .assign(done.id, done.before)
    }
  }
)

/** Makes a user responsible for one problem, on behalf of a person. */
export const assignActivityWorkflow = createWorkflow(
  "activity-log-assign-activity",
  (input: AssignActivityInput) =>
    new WorkflowResponse(assignActivityStep(input))
)

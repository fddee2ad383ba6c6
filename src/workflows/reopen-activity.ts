import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"

/** Opens one entry again; a workflow that fails later resolves it as it was. */
const reopenActivityStep = createStep(
  "reopen-activity",
  async ({ id }: { id: string }, { container }) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const { resolved_by, resolution_note } = await log.retrieve(id)

    await log.reopen(id)

    return new StepResponse({ id }, { id, resolved_by, resolution_note })
  },
  async (before, { container }) => {
    if (before?.resolved_by) {
      await container
        .resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
        .resolve(before.id, before.resolved_by, before.resolution_note)
    }
  }
)

/** Opens one entry again on behalf of a person. */
export const reopenActivityWorkflow = createWorkflow(
  "activity-log-reopen-activity",
  (input: { id: string }) => new WorkflowResponse(reopenActivityStep(input))
)

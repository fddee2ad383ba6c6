import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"

type ResolveActivityInput = {
  id: string
  /** A user's id. */
  resolved_by: string
  /** What they did about it. */
  note?: string | null
}

/** Resolves one entry; a workflow that fails later opens it again. */
const resolveActivityStep = createStep(
  "resolve-activity",
  async ({ id, resolved_by, note }: ResolveActivityInput, { container }) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const wasOpen = (await log.retrieve(id)).resolved_at === null

    await log.resolve(id, resolved_by, note)

    return new StepResponse({ id }, wasOpen ? id : null)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
        .reopen(id)
    }
  }
)

/** Resolves one entry on behalf of a person. */
export const resolveActivityWorkflow = createWorkflow(
  "activity-log-resolve-activity",
  (input: ResolveActivityInput) =>
    new WorkflowResponse(resolveActivityStep(input))
)

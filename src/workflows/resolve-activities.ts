import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import type { ActivityFilter } from "../types"

type ResolveActivitiesInput = {
  /** A user's id. */
  resolved_by: string
  /** What they did about it: of each. */
  note?: string | null
} & ({ ids: string[] } | { filter: ActivityFilter })

/** Resolves what is named or matched and still open. Answers how many. */
const resolveActivitiesStep = createStep(
  "resolve-activities",
  async (input: ResolveActivitiesInput, { container }) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const resolved =
      "ids" in input
        ? await log.resolveMany(input.ids, input.resolved_by, input.note)
        : await log.resolveMatching(input.filter, input.resolved_by, input.note)

    return new StepResponse({ resolved })
  }
)

/** Resolves several entries on behalf of a person. */
export const resolveActivitiesWorkflow = createWorkflow(
  "activity-log-resolve-activities",
  (input: ResolveActivitiesInput) =>
    new WorkflowResponse(resolveActivitiesStep(input))
)

import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  resolveActivitiesStep,
  type ResolveActivitiesInput,
} from "./steps/resolve-activities"

/** Resolves several entries on behalf of a person. */
export const resolveActivitiesWorkflow = createWorkflow(
  "activity-log-resolve-activities",
  (input: ResolveActivitiesInput) =>
    new WorkflowResponse(resolveActivitiesStep(input))
)

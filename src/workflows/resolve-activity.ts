import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  resolveActivityStep,
  type ResolveActivityInput,
} from "./steps/resolve-activity"

/** Resolves one entry on behalf of a person. */
export const resolveActivityWorkflow = createWorkflow(
  "activity-log-resolve-activity",
  (input: ResolveActivityInput) =>
    new WorkflowResponse(resolveActivityStep(input))
)

import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { reopenActivityStep } from "./steps/reopen-activity"

/** Opens one entry again on behalf of a person. */
export const reopenActivityWorkflow = createWorkflow(
  "activity-log-reopen-activity",
  (input: { id: string }) => new WorkflowResponse(reopenActivityStep(input))
)

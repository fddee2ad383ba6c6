import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { erasePersonStep, type ErasePersonInput } from "./steps/erase-person"

/** Erases a person from the activity log, e.g. after a request under the GDPR. */
export const erasePersonWorkflow = createWorkflow(
  "activity-log-erase-person",
  (input: ErasePersonInput) => new WorkflowResponse(erasePersonStep(input))
)

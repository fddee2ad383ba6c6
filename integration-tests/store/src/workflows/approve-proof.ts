import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { logActivityStep } from "medusa-plugin-activity-log/workflows"

type Proof = { order_id: string; is_readable: boolean }

const checkProofStep = createStep("check-proof", (proof: Proof) => {
  if (!proof.is_readable) {
    throw new Error("the proof's file cannot be read")
  }

  return Promise.resolve(new StepResponse(proof.order_id))
})

/** The README's example: what was logged stays, though the workflow fails afterwards. */
export const approveProofWorkflow = createWorkflow(
  "approve-proof",
  (proof: Proof) => {
    logActivityStep({
      event_type: "proof.sent",
      message: "Proof sent to the printer",
      order_id: proof.order_id,
    })

    return new WorkflowResponse(checkProofStep(proof))
  }
)

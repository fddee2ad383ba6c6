import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

type Plates = { order_id?: string; fault?: string }

const engrave = ({ fault }: Plates): Promise<StepResponse<string>> => {
  if (fault) {
    throw Object.assign(new Error(fault), { code: "engraver_offline" })
  }

  return Promise.resolve(new StepResponse("engraved"))
}

const engravePlatesStep = createStep("engrave-plates", engrave)

const engraveInBackgroundStep = createStep(
  { name: "engrave-in-background", async: true },
  engrave
)

/** The workshop's own work, of which nobody but this shop knows. */
export const makePlatesWorkflow = createWorkflow(
  "inkwell-make-plates",
  (plates: Plates) => new WorkflowResponse(engravePlatesStep(plates))
)

/** The same for a caller who does not wait. */
export const makePlatesLaterWorkflow = createWorkflow(
  "inkwell-make-plates-later",
  (plates: Plates) => new WorkflowResponse(engraveInBackgroundStep(plates))
)

import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

export type Input = { order_id?: string; fault?: string }

const printStep = createStep("print", ({ fault }: Input) => {
  if (fault) {
    throw new Error(fault)
  }

  return Promise.resolve(new StepResponse("printed"))
})

export const printing = createWorkflow(
  "test-printing",
  (input: Input) => new WorkflowResponse(printStep(input))
)

export const publishing = createWorkflow(
  "test-publishing",
  (input: Input) => new WorkflowResponse(printing.runAsStep({ input }))
)

const wrapStep = createStep("wrap", async (input: Input, { container }) => {
  await printing(container)
    .run({ input })
    .catch((error: unknown) => {
      throw new Error("The issue is late", { cause: error })
    })

  return new StepResponse("published")
})
export const wrapping = createWorkflow(
  "test-wrapping",
  (input: Input) => new WorkflowResponse(wrapStep(input))
)

const MAX_RETRIES = 2
const patientStep = createStep(
  { name: "patient", maxRetries: MAX_RETRIES },
  ({ fault }: Input, { metadata }) => {
    if (fault && metadata.attempt <= MAX_RETRIES) {
      throw new Error(fault)
    }

    return Promise.resolve(new StepResponse(metadata.attempt))
  }
)
/** Fails twice before it goes well. */
export const patient = createWorkflow(
  "test-patient",
  (input: Input) => new WorkflowResponse(patientStep(input))
)

/** Stands where a store has its payment module. */
export const payment = {
  refundPayment: (input: unknown) => Promise.resolve(input),
}
const swallowStep = createStep("swallow", async ({ fault }: Input) => {
  await payment.refundPayment({ fault }).catch(() => undefined)

  return new StepResponse("fine")
})
export const swallowing = createWorkflow(
  "test-swallowing",
  (input: Input) => new WorkflowResponse(swallowStep(input))
)

const elsewhereStep = createStep({ name: "elsewhere", async: true }, () =>
  Promise.resolve()
)
export const elsewhere = createWorkflow("test-elsewhere", () => {
  elsewhereStep()
})

// By a variable, since the engine copies a workflow's input: what is thrown must be the very thing.
let thrownNext: unknown

export const throwNext = (thrown: unknown): void => {
  thrownNext = thrown
}

const throwStep = createStep("throw", (): Promise<StepResponse<string>> => {
  throw thrownNext
})
const throwingInside = createWorkflow(
  "test-throwing-inside",
  () => new WorkflowResponse(throwStep())
)
export const throwing = createWorkflow(
  "test-throwing",
  (input: Input) =>
    new WorkflowResponse(throwingInside.runAsStep({ input: { ...input } }))
)

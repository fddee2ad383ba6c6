import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Frame } from "../failure"
import { currentFrame } from "./frames"

type Input = { proof: number }

let latest: { input: Input; frame: Frame | null } | null = null

const NAME = "activity-log-observer-proof"

const lookAroundStep = createStep(NAME, async (input: Input) => {
  const frame = currentFrame()

  // A copy: a frame is emptied when its step is over.
  latest = { input, frame: frame && { ...frame } }

  return new StepResponse(input.proof)
})

/** Does nothing but check what is seen of it. Under a name of the log's own, of which nothing is recorded. */
const lookAroundWorkflow = createWorkflow(
  NAME,
  (input: Input) => new WorkflowResponse(lookAroundStep(input))
)

/** `ran`: whether the step was run at all. `unseen`: what of it the observer did not see. */
export type Proof = { ran: boolean; unseen: string[] }

/** Runs the workflow, and says what of it was seen. Never rejects. */
export async function proveObserver(
  container: Pick<MedusaContainer, "resolve">
): Promise<Proof> {
  const input: Input = { proof: Date.now() }

  latest = null

  const answer = await lookAroundWorkflow(container as MedusaContainer) // a container is all that it needs
    .run({ input })
    .catch(() => null)

  return { ran: answer?.result === input.proof, unseen: unseenOf(input) }
}

function unseenOf({ proof }: Input): string[] {
  const frame = latest?.frame ?? null
  const given = frame?.live?.transaction.payload as Input | undefined // its own input

  return [
    ...(frame?.step === NAME ? [] : ["steps"]),
    ...(frame?.parent?.workflow === NAME ? [] : ["transactions"]),
    ...(given?.proof === proof ? [] : ["inputs of workflows"]),
  ]
}

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ringMentioned } from "../telling/mentions/ring-mentioned"

/** Rings the bells of users whom a note mentions. Never fails the workflow. */
export const ringMentionedStep = createStep(
  "ring-mentioned",
  async (
    { id, mentioned }: { id: string; mentioned: string[] },
    { container }
  ) => {
    await ringMentioned(id, mentioned, container)

    return new StepResponse({ id })
  }
)

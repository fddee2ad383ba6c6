import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { erasePerson } from "../privacy/drive-erasure"
import { findPerson, type PersonToErase } from "../privacy/find-person"
import type { Actor } from "../types"

type ErasePersonInput = {
  person: PersonToErase
  /** Who erases. */
  actor: Actor
}

/**
 * Blanks a person in messages and payloads, and records that it was done without saying whom. What
 * takes longer than somebody waits for goes on in the background. There is no compensation: what was erased is gone.
 */
const erasePersonStep = createStep(
  "erase-person",
  async ({ person, actor }: ErasePersonInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)

    return new StepResponse(
      await erasePerson(
        { person: await findPerson(person, query), actor },
        container
      )
    )
  }
)

/** Erases a person from the activity log, e.g. after a request under the GDPR. */
export const erasePersonWorkflow = createWorkflow(
  "activity-log-erase-person",
  (input: ErasePersonInput) => new WorkflowResponse(erasePersonStep(input))
)

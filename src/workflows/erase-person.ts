import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { findPerson, type PersonToErase } from "../privacy/find-person"
import { recorderOf } from "../recorder"
import { record } from "../recording/record"
import type { Actor } from "../types"

type ErasePersonInput = {
  person: PersonToErase
  /** Who erases. */
  actor: Actor
}

const TYPE = "activity_log.erased"

/**
 * Blanks a person in messages and payloads, and records that it was done without saying whom.
 * There is no compensation: what was erased is gone.
 */
const erasePersonStep = createStep(
  "erase-person",
  async ({ person, actor }: ErasePersonInput, { container }) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const entries = await log.erase(await findPerson(person, query))

    await record(
      TYPE,
      { payload: { entries }, actor },
      recorderOf(container, "workflow")
    )

    return new StepResponse({ erased: entries })
  }
)

/** Erases a person from the activity log, e.g. after a request under the GDPR. */
export const erasePersonWorkflow = createWorkflow(
  "activity-log-erase-person",
  (input: ErasePersonInput) => new WorkflowResponse(erasePersonStep(input))
)

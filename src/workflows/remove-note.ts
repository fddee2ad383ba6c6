import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import type { Actor } from "../types"

type RemoveNoteInput = { id: string; actor: Actor }

/** Takes the words out of a note. There is no compensation: words that are gone are kept nowhere else. */
const removeActivityNoteStep = createStep(
  "remove-activity-note",
  async ({ id, actor }: RemoveNoteInput, { container }) => {
    await container
      .resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
      .notes.remove(id, actor)

    return new StepResponse({ id })
  }
)

/** Removes one's own note on behalf of a person: that it was there stays. */
export const removeNoteWorkflow = createWorkflow(
  "activity-log-remove-note",
  (input: RemoveNoteInput) =>
    new WorkflowResponse(removeActivityNoteStep(input))
)

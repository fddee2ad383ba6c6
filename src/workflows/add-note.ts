import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { recorderOf } from "../recorder"
import { record } from "../recording/record"
import { NOTE_TYPE } from "../recording/wording/note-type"
import { toStorableOrderNote } from "../recording/storing/storable-text"
import { mentionedUsers } from "../telling/mentions/mentioned-users"
import type { Actor } from "../types"
import { ringMentionedStep } from "./ring-mentioned"

type AddNoteInput = {
  order_id: string
  /** Plain text, kept line by line; at most 4,000 characters. */
  text: string
  pinned?: boolean
  /** Users whose bell is to ring, by id. Left out: those whom `@name` in the text names. */
  mentions?: string[]
  actor: Actor
}

/** Writes the note. There is no compensation: it is kept, whatever a workflow around it comes to. */
const addActivityNoteStep = createStep(
  "add-activity-note",
  async (
    { order_id, text, pinned, mentions, actor }: AddNoteInput,
    { container }
  ) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const users = await mentionedUsers({ text, mentions }, query)

    const note = toStorableOrderNote(text, log.options.privacy)
    const payload = {
      note,
      ...(pinned ? { pinned } : {}),
      ...(users.length ? { mentions: users } : {}),
    }
    const entry = await record(
      NOTE_TYPE,
      { message: note, order_id, actor, payload },
      recorderOf(container, "api")
    )

    if (!entry) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The note could not be written yet. It waits in memory and is tried again"
      )
    }

    return new StepResponse({ id: entry.id, mentioned: users })
  }
)

/** Writes a note on an order on behalf of a person, and rings the bells of those whom it mentions. */
export const addNoteWorkflow = createWorkflow(
  "activity-log-add-note",
  (input: AddNoteInput) => {
    const note = addActivityNoteStep(input)

    ringMentionedStep(note)

    return new WorkflowResponse(note)
  }
)

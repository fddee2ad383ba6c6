import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type { NoteChange } from "../modules/activity-log/notes/note-store"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { mentionedUsers } from "../telling/mentions/mentioned-users"
import type { Actor, NotePayload } from "../types"
import { ringMentionedStep } from "./ring-mentioned"

type ChangeNoteInput = NoteChange & { id: string; actor: Actor }

/** Edits or pins a note; a workflow that fails later puts it back as it was. */
const changeActivityNoteStep = createStep(
  "change-activity-note",
  async ({ id, actor, ...change }: ChangeNoteInput, { container }) => {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    // Who pins a note says nothing of whom it mentions.
    const mentions =
      change.text === undefined && !change.mentions
        ? undefined
        : await mentionedUsers(change, query)
    const changed = await log.notes.change(id, { ...change, mentions }, actor)
    const known = new Set((changed.before.payload as NotePayload).mentions) // only notes are changed

    return new StepResponse(
      { id, mentioned: mentions?.filter((user) => !known.has(user)) ?? [] },
      changed
    )
  },
  async (changed, { container }) => {
    if (changed) {
      await container
        .resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
        .notes.restore(changed)
    }
  }
)

/** Edits one's own note, or pins anybody's, on behalf of a person. Whom it did not mention before is notified. */
export const changeNoteWorkflow = createWorkflow(
  "activity-log-change-note",
  (input: ChangeNoteInput) => {
    const note = changeActivityNoteStep(input)

    ringMentionedStep(note)

    return new WorkflowResponse(note)
  }
)

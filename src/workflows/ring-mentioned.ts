import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { ringMentioned } from "../telling/mentions/ring-mentioned"

/** Rings the bells of users whom a note mentions. Never fails the workflow. */
export const ringMentionedStep = createStep(
  "ring-mentioned",
  async (
    { id, mentioned }: { id: string; mentioned: string[] },
    { container }
  ) => {
    if (mentioned.length) {
      const log =
        container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

      await ringMentioned(await log.retrieve(id), mentioned, container)
    }

    return new StepResponse({ id })
  }
)

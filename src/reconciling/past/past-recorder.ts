import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { recorderOf } from "../../recorder"
import type { Recorder } from "../../recording/record"
import type { ActivityEntry } from "../../types"

/**
 * Records what is long past: whatever it is, nobody is to do anything about it, and it closes
 * nothing that came after.
 */
export class PastRecorder {
  readonly recorder: Recorder<ActivityEntry | null>
  private unwritten = 0

  constructor(private readonly container: MedusaContainer) {
    const recorder = recorderOf(container, "backfill")

    this.recorder = {
      ...recorder,
      log: async (type, message, options) => {
        const entry = await recorder.log(type, message, {
          ...options,
          is_handled: true,
          resolves: [],
        })

        this.unwritten += entry ? 0 : 1

        return entry
      },
    }
  }

  /**
   * What waits in memory is lost with the process: then it does not count as read.
   *
   * @throws MedusaError where entries wait because the database refuses them
   */
  assertWritten(): void {
    const log =
      this.container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

    if (this.unwritten && log.writer.waiting.is_refused) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "Activity log: the past waits until the database takes entries"
      )
    }
  }
}

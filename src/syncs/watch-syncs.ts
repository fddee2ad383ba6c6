import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LaterWork } from "../modules/activity-log/writing/later-work"
import { pendingWork } from "../modules/activity-log/writing/pending-work"
import { recorderOf } from "../recorder"
import { LastWord } from "./last-word"
import { recordProgress } from "./record-progress"
import {
  SYNC_WORKFLOWS,
  toSyncProgress,
  type WorkflowMessage,
} from "./sync-progress"

const SUBSCRIBER_ID = "activity-log:syncs"

const watched = new WeakSet<object>()

const failedEnds = new LaterWork(new LastWord())

pendingWork.add(failedEnds)

/**
 * Listens to Medusa's own imports and exports, once a process and engine: the bus announces neither
 * their start nor their failure.
 *
 * With Redis every instance that listens hears of every run; the natural key leaves one entry.
 */
export async function watchSyncs(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)

  if (watched.has(engine)) {
    return
  }

  const recorder = recorderOf(container, "workflow")

  await Promise.all(
    SYNC_WORKFLOWS.map((workflowId) =>
      engine.subscribe({
        workflowId,
        subscriberId: SUBSCRIBER_ID,
        subscriber: async (message: WorkflowMessage) => {
          const progress = toSyncProgress(message)

          if (!progress) {
            return
          }

          const occurred_at = new Date()
          const write = () =>
            recordProgress(progress, recorder, { occurred_at })

          await (progress.phase === "failed" ? failedEnds.run(write) : write())
        },
      })
    )
  )

  watched.add(engine)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { catalog } from "../catalog"
import { workflowSyncKey } from "../catalog/sync"
import { recorderOf } from "../recorder"
import type { Recorder } from "../recording/record-event"
import { toToldEntry } from "../recording/told-entry"
import {
  SYNC_WORKFLOWS,
  toSyncProgress,
  type SyncProgress,
  type WorkflowMessage,
} from "./sync-progress"

const SUBSCRIBER_ID = "activity-log:syncs"

const watched = new WeakSet<object>()

/**
 * Listens to Medusa's own imports and exports, once a process and engine: the bus tells of neither
 * their beginning nor their failure.
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

          if (progress) {
            await recordProgress(progress, message, recorder)
          }
        },
      })
    )
  )

  watched.add(engine)
}

async function recordProgress(
  { phase, payload }: SyncProgress,
  { transactionId }: WorkflowMessage,
  recorder: Recorder
): Promise<void> {
  const occurred_at = new Date()
  const begunAt =
    phase === "started"
      ? null
      : await recorder.occurredAt(workflowSyncKey(transactionId, "started"))
  const { type, message, options } = toToldEntry(
    `sync.${phase}`,
    {
      entry: catalog[`sync.${phase}`],
      draft: {
        order_id: null,
        occurred_at,
        actor: null,
        dedupe_key: workflowSyncKey(transactionId, phase),
        payload: {
          ...payload,
          ...(begunAt
            ? { duration_ms: occurred_at.getTime() - begunAt.getTime() }
            : {}),
        },
      },
    },
    recorder.source
  )

  await recorder.log(type, message, options)
}

import { workflowSyncKey } from "../catalog/sync"
import { record, type Recorder } from "../recording/record"
import type { Actor } from "../types"
import type { SyncProgress } from "./sync-progress"

type When = { occurred_at?: Date; actor?: Actor | null }

/** Records how far one of Medusa's own imports or exports has come; its end with the time since its start. */
export async function recordProgress(
  { phase, payload }: SyncProgress,
  recorder: Recorder,
  { occurred_at = new Date(), actor = null }: When = {}
): Promise<void> {
  const run = String(payload.run_id)
  const begunAt =
    phase === "started"
      ? null
      : await recorder.occurredAt(workflowSyncKey(run, "started"))
  const duration = begunAt
    ? { duration_ms: occurred_at.getTime() - begunAt.getTime() }
    : {}

  await record(
    `sync.${phase}`,
    {
      order_id: null,
      occurred_at,
      actor,
      dedupe_key: workflowSyncKey(run, phase),
      payload: { ...payload, ...duration },
    },
    recorder
  )
}

import type { AdminActivity } from "../../src/types"
import { feedOf } from "./feed"
import { until } from "./until"
import type { UsedStore } from "./use-store"

export const SYNC_TYPES = [
  "sync.started",
  "sync.completed",
  "sync.failed",
  "sync.stalled",
]

/** All that is told of one run, oldest first, as soon as there are so many entries. */
export const entriesOfRun = async (
  store: UsedStore,
  runId: string,
  { count, timeoutMs = 20_000 }: { count: number; timeoutMs?: number }
): Promise<AdminActivity[]> => {
  const read = async () =>
    (await feedOf(store, ...SYNC_TYPES)).filter(
      ({ payload }) => payload.run_id === runId
    )
  await until(async () => (await read()).length >= count, {
    what: `${count} entries of ${runId}`,
    timeoutMs,
  }).catch(() => undefined /* the comparison shows what is missing */)

  return read()
}

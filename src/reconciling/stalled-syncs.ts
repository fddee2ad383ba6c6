import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { recorderOf } from "../recorder"
import { record } from "../recording/record"
import type { ActivityEntry } from "../types"

const TYPE = "sync.stalled"

/** What began earlier has been checked often enough. */
const LOOK_BACK_MS = 7 * 24 * 60 * 60 * 1000

/** Newest first: a shop that syncs each minute has more, and its older ones were checked before. */
const LIMIT = 1000

/** Ends of a run's natural key, see `syncKey` in catalog/sync.ts. */
const STARTED = /:started$/
const ENDS = [":completed", ":failed"]

/** Records a warning, once, for each run that began and has not ended for too long. */
export async function recordStalledSyncs(
  container: MedusaContainer,
  { staleAfterMs, now }: { staleAfterMs: number; now: Date }
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const recorder = recorderOf(container, "reconcile")
  const started = await log.listRecent({
    event_type: ["sync.started"],
    occurred_at: {
      gte: new Date(now.getTime() - staleAfterMs - LOOK_BACK_MS),
      lt: new Date(now.getTime() - staleAfterMs),
    },
    limit: LIMIT,
  })
  const open = await withoutEnd(started, log)

  await Promise.all(
    open.map((run) =>
      record(
        TYPE,
        {
          order_id: null,
          occurred_at: new Date(run.occurred_at.getTime() + staleAfterMs),
          actor: null,
          dedupe_key: stalledKey(run),
          payload: {
            ...run.payload,
            started_at: run.occurred_at.toISOString(),
            waited_ms: staleAfterMs,
          },
        },
        recorder
      )
    )
  )
}

/** A run without a name may be the next one, and is not waited for. */
async function withoutEnd(
  started: ActivityEntry[],
  log: ActivityLogModuleService
): Promise<ActivityEntry[]> {
  const runs = started.filter(({ dedupe_key }) =>
    STARTED.test(dedupe_key ?? "")
  )

  if (!runs.length) {
    return []
  }

  const known = await log.recall.byDedupeKeys(
    runs.flatMap((run) => [...endKeys(run), stalledKey(run)])
  )
  const knownKeys = new Set(known.map(({ dedupe_key }) => dedupe_key))

  return runs.filter(
    (run) =>
      ![...endKeys(run), stalledKey(run)].some((key) => knownKeys.has(key))
  )
}

function endKeys({ dedupe_key }: ActivityEntry): string[] {
  return ENDS.map((end) => (dedupe_key ?? "").replace(STARTED, end))
}

function stalledKey({ id }: ActivityEntry): string {
  return `sync.stalled:${id}`
}

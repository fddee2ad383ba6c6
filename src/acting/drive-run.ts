import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { runIn } from "../failures/context/running"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type {
  ActivityRun,
  RunOutcome,
} from "../modules/activity-log/acting/run-store"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { recorderOf } from "../recorder"
import { record } from "../recording/record"
import type { Actor } from "../types"
import type { RunPayload } from "../types/system-payloads"
import { pressAction, type Attempted } from "./press-action"
import { byFailures, stoppedBy } from "./stopped-by"

/** So many failures of one cause in a row are an outage: the next would fail as well. */
const FAILURES_IN_A_ROW_MAX = 5

/** Works on a run until it is over or stopped. Where another process is at it, nothing happens. */
export async function driveRun(
  id: string,
  container: MedusaContainer
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  await log.actionLocks.holding(`run:${id}`, async () => {
    const run = await log.runs.retrieve(id)

    // In the name of who pressed, and of no request: that is answered, and after a restart there is none.
    await runIn(
      {
        scope: { actor: actorOf(run), cause: { id, began_at: run.created_at } },
        frame: null,
        asked: null,
      },
      () => work(run, container)
    )
  })
}

/** Goes on with what a process left behind that was ended or killed. One that fails does not keep the others waiting. */
export async function resumeRuns(container: MedusaContainer): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  for (const { id } of await log.runs.running()) {
    await driveRun(id, container).catch(warnOfRun(id, container))
  }
}

/** The row says where it stopped; the job goes on with it. */
export function warnOfRun(id: string, container: MedusaContainer) {
  return (error: unknown): void => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Activity log: run ${id} broke off (${String(error)})`)
  }
}

async function work(
  run: ActivityRun,
  container: MedusaContainer
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  let now = await withoutLost(run, log)

  for (;;) {
    const entryId = await log.runs.beginNext(run.id)

    if (!entryId) {
      break
    }

    const { outcome, cause } = await attempt(entryId, run, container)

    now = await log.runs.endEntry(run.id, outcome, cause)

    if (now.failures_in_a_row >= FAILURES_IN_A_ROW_MAX) {
      await log.runs.end(
        run.id,
        "stopped",
        byFailures(now.failures_in_a_row, cause)
      )
    }
  }

  if (now.succeeded + now.failed + now.skipped >= now.total) {
    await log.runs.end(run.id, "completed")
  }

  await recordEnd(await log.runs.retrieve(run.id), container)
}

/** One was begun and never ended: its process was killed. It is not begun again, whatever became of it. */
async function withoutLost(
  run: ActivityRun,
  log: ActivityLogModuleService
): Promise<ActivityRun> {
  const lostId =
    run.begun > run.succeeded + run.failed + run.skipped
      ? await log.runs.begunLast(run.id)
      : null

  if (!lostId) {
    return run
  }

  const [entry] = await log.reader.byIds([lostId])

  return await log.runs.endEntry(
    run.id,
    entry?.resolved_at ? "succeeded" : "skipped",
    null
  )
}

async function attempt(
  entry_id: string,
  run: ActivityRun,
  container: MedusaContainer
): Promise<{ outcome: RunOutcome; cause: string | null }> {
  const { confirm, ...input } = run.input

  try {
    const pressed = await pressAction(
      {
        entry_id,
        action_id: run.action,
        confirm: confirm === true,
        input,
        actor: actorOf(run),
      },
      container
    )

    if ("declined" in pressed) {
      return { outcome: "skipped", cause: null }
    }

    return pressed.result.state === "failed"
      ? { outcome: "failed", cause: causeOf(pressed) }
      : { outcome: "succeeded", cause: null }
  } catch (error) {
    return { outcome: "failed", cause: String(error) }
  }
}

/** The end of the problem's key where it failed for the same cause again; else what it says. */
function causeOf({ entry, result }: Attempted): string | null {
  const isSame = entry.resolved_by_entry_id !== null || !entry.resolved_at
  const key = isSame ? entry.problem_key?.split("|").at(-1) : null

  return (key || result.message) ?? null
}

function actorOf({ actor_type, actor_id }: ActivityRun): Actor {
  return { type: actor_type, id: actor_id }
}

async function recordEnd(
  run: ActivityRun,
  container: MedusaContainer
): Promise<void> {
  if (run.state === "running") {
    return
  }

  const { id, action, total, succeeded, failed, skipped } = run
  const payload = {
    run_id: id,
    action,
    total,
    succeeded,
    failed,
    skipped,
    ...whyStopped(run),
  }

  await record(
    "activity_log.run_completed",
    { payload, actor: actorOf(run), dedupe_key: `run:${id}` },
    recorderOf(container, "workflow")
  )
}

/** In English, and as a code for other languages. */
function whyStopped(
  run: Pick<ActivityRun, "stopped_because" | "failures_in_a_row" | "last_cause">
): Partial<RunPayload> {
  const { stopped_because, failures_in_a_row, last_cause } = run
  const stopped_by = stoppedBy(run)

  if (!stopped_by || stopped_because === null) {
    return {}
  }

  return {
    reason: stopped_because,
    stopped_by,
    ...(stopped_by === "failures"
      ? {
          in_a_row: failures_in_a_row,
          ...(last_cause ? { cause: last_cause } : {}),
        }
      : {}),
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ulid } from "ulid"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type { ActivityRun } from "../modules/activity-log/acting/run-store"
import { needingAttentionOf } from "../modules/activity-log/reading/needing-attention"
import type ActivityLogModuleService from "../modules/activity-log/service"
import type { Actor, AdminActivityRun } from "../types"
import { driveRun, warnOfRun } from "./drive-run"
import { entriesToActOn } from "./entries-to-act-on"
import { stoppedBy } from "./stopped-by"
import { Turns } from "./turns"
import { underLock, type Declined } from "./under-lock"

export type GroupPress = {
  group_key: string
  action_id: string
  confirm: boolean
  input: Record<string, unknown>
  actor: Actor
}

/**
 * Runs that a process works on at once. Each takes two of the six connections for locks of actions, its own and that of
 * the entry; six that each hold one would wait for a second that nobody gives back.
 */
const turns = new Turns(2)

/**
 * Begins an action over all open entries of a group that have it, in the background, the oldest first; at most
 * `RUN_ENTRIES_MAX`.
 *
 * @throws MedusaError `not_found` where no open entry of the group has the action
 */
export async function startGroupRun(
  press: GroupPress,
  container: MedusaContainer
): Promise<ActivityRun | Declined> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const run = await underLock(log, `group:${press.group_key}`, () =>
    created(press, log)
  )

  if ("declined" in run) {
    return run
  }

  void turns
    .take(() => driveRun(run.id, container))
    .catch(warnOfRun(run.id, container))

  return run
}

async function created(
  { group_key, action_id, confirm, input, actor }: GroupPress,
  log: ActivityLogModuleService
): Promise<ActivityRun | Declined> {
  const running = await log.runs.running()

  if (running.some((run) => run.group_key === group_key)) {
    return {
      declined: "A run over this group is under way",
      reason_code: "running",
    }
  }

  const open = log.reader.walkUp({
    attention: true,
    group: group_key,
    ...needingAttentionOf(actor),
  })
  const actable = await entriesToActOn(open, { action_id, confirm })

  if ("declined" in actable) {
    return actable
  }

  if (!actable.ids.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No open entry of group ${group_key} has an action ${action_id}`
    )
  }

  return await log.runs.create({
    id: `actrun_${ulid()}`,
    action: action_id,
    group_key,
    entry_ids: actable.ids,
    input: { ...input, confirm },
    actor,
  })
}

/** As the API answers it to somebody who may stop it, or may not. */
export function toAdminRun(
  {
    id,
    action,
    group_key,
    total,
    succeeded,
    failed,
    skipped,
    state,
    stopped_because,
    created_at,
    updated_at,
  }: ActivityRun,
  { may_stop }: Pick<AdminActivityRun, "may_stop">
): AdminActivityRun {
  return {
    id,
    action,
    group_key,
    total,
    done: succeeded + failed + skipped,
    succeeded,
    failed,
    skipped,
    state,
    stopped_because,
    stopped_by: stoppedBy({ stopped_because }),
    may_stop,
    created_at: created_at.toISOString(),
    ended_at: state === "running" ? null : updated_at.toISOString(),
  }
}

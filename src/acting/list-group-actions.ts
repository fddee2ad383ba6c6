import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import type {
  ActivityAction,
  ActivityEntry,
  ActivityGroupAction,
  AttentionGroup,
} from "../types"
import { actionsOf, hasActions, isForGroups } from "./actions"
import { RUN_ENTRIES_MAX } from "./entries-to-act-on"
import { listActionsOfAll } from "./list-actions"
import { reasonOf } from "./reasons"
import type { Allows } from "./rights"

type Group = Pick<
  AttentionGroup,
  "key" | "event_type" | "entries" | "latest_ids"
>

/** Entries that are read for one answer, over all of its groups, the latest of which come first. */
const READ_MAX = 50

/**
 * What can be done about groups of several entries, by their keys.
 *
 * Where each entry of a group is known to refuse an action, the group refuses it, too. That is asked of
 * small groups, as far as `READ_MAX` entries go; of others an action is possible: the run over the group
 * skips what refuses it.
 */
export async function listGroupActions(
  groups: readonly Group[],
  container: MedusaContainer,
  allows: Allows
): Promise<Map<string, ActivityGroupAction[]>> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const read = readable(groups)
  const ids = read.flatMap(({ latest_ids }) => latest_ids)
  const entries = new Map(
    (ids.length ? await log.reader.byIds(ids) : []).map((entry) => [
      entry.id,
      entry,
    ])
  )
  const membersOf = ({ latest_ids }: Group) =>
    latest_ids.flatMap((id) => entries.get(id) ?? [])
  const standing = await listActionsOfAll(
    read.filter(isWhole).flatMap(membersOf),
    container,
    allows
  )

  return new Map(
    read.map((group) => [
      group.key,
      actionsOver(membersOf(group), { standing, allows }).map((action) => ({
        ...action,
        ...(group.entries > RUN_ENTRIES_MAX
          ? { takes_oldest: RUN_ENTRIES_MAX }
          : {}),
      })),
    ])
  )
}

/** Groups that may have actions, each with the entries that are read of it: one at least. */
function readable(groups: readonly Group[]): Group[] {
  let left = READ_MAX

  return groups
    .filter(({ entries, event_type }) => entries > 1 && hasActions(event_type))
    .map((group) => {
      const isRead = group.latest_ids.length <= left

      left -= isRead ? group.latest_ids.length : 0

      return isRead
        ? group
        : { ...group, latest_ids: group.latest_ids.slice(0, 1) }
    })
}

function isWhole({ entries, latest_ids }: Group): boolean {
  return latest_ids.length === entries
}

function actionsOver(
  members: ActivityEntry[],
  {
    standing,
    allows,
  }: { standing: Map<string, ActivityAction[]>; allows: Allows }
): ActivityGroupAction[] {
  const ofMembers = members.flatMap((entry) =>
    actionsOf(entry).filter((action) => isForGroups(action, entry.event_type))
  )

  return [...new Set(ofMembers)].map((action) => {
    const { id } = action

    if (!allows(action)) {
      const why = reasonOf({ impossible: "not_allowed" })

      return { id, state: "impossible", ...why }
    }

    const having = ofMembers.filter((each) => each === action).length
    const refusing = members.flatMap((entry) =>
      (standing.get(entry.id) ?? []).filter(
        (each) => each.id === id && each.state === "impossible"
      )
    )

    return refusing.length === having
      ? { id, state: "impossible", ...sharedReason(refusing) }
      : { id, state: "possible" }
  })
}

/** Of all, where they have one reason; else that they have several. */
function sharedReason(
  refusing: ActivityAction[]
): Pick<ActivityGroupAction, "reason" | "reason_code"> {
  const [{ reason = "", reason_code } = {}, ...others] = refusing

  return others.every((other) => other.reason === reason)
    ? { reason, ...(reason_code ? { reason_code } : {}) }
    : reasonOf({ impossible: "various" })
}

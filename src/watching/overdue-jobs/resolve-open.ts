import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { ActivityEntry } from "../../types"

export type Resolving = Pick<
  ActivityLogModuleService,
  "listRecent" | "resolveMany"
>

/** More than a shop has. */
const OPEN_MAX = 200

/** Resolves the open problems of a type that are over. */
export async function resolveOpen(
  log: Resolving,
  type: string,
  isOver: (entry: ActivityEntry) => boolean
): Promise<void> {
  const open = await log.listRecent({
    attention: true,
    event_type: [type],
    limit: OPEN_MAX,
  })

  await log.resolveMany(open.filter(isOver).map(({ id }) => id))
}

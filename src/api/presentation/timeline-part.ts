import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { ActivityEntry } from "../../types"

/** Problems of one order that are sent with its newest part, however old they are. */
const OPEN_MAX = 200

type TimelinePart = {
  /** Oldest first. */
  entries: ActivityEntry[]
  /** All of the order. */
  count: number
  next_cursor: string | null
}

/**
 * A part of one order's timeline: its newest entries and every open problem, or with a cursor what
 * comes before. What was open is then sent once more in its place.
 *
 * @throws MedusaError `invalid_data` for a foreign cursor
 */
export async function timelinePart(
  log: Pick<ActivityLogModuleService, "listPage" | "countMatching">,
  order_id: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined }
): Promise<TimelinePart> {
  // Side by side: whether the story goes on is known no sooner than what is open.
  const [page, { count }, open] = await Promise.all([
    log.listPage({ order_id, limit, ...(cursor ? { cursor } : {}) }),
    log.countMatching({ order_id }),
    cursor
      ? { entries: [] }
      : log.listPage({ order_id, attention: true, limit: OPEN_MAX }),
  ])
  const here = new Set(page.entries.map(({ id }) => id))
  const older = open.entries.filter(({ id }) => !here.has(id))

  return {
    entries: [...page.entries, ...older].reverse(),
    count,
    next_cursor: page.next_cursor,
  }
}

import { toEntryRow, type Stamp } from "../../../recording/entry-row"
import { gapMessage, type Gap } from "../../../recording/wording/gap-message"
import type { ActivityEntry } from "../../../types"

/** How many entries the log lost, when, and why. */
export function toGapEntry(gap: Gap, stamp: Stamp): ActivityEntry {
  const { count, from, to, reason, cause } = gap

  return toEntryRow(
    {
      event_type: "activity_log.gap",
      message: gapMessage(gap),
      options: {
        level: "warning",
        payload: { count, from, to, reason, ...(cause ? { cause } : {}) },
        occurred_at: to,
        actor: { type: "system", id: null },
      },
    },
    stamp
  )
}

import { toEntryRow, type Stamp } from "../../../recording/entry-row"
import { gapMessage } from "../../../recording/gap-message"
import type { ActivityEntry } from "../../../types"
import type { Gap } from "./entry-buffer"

/** The log's confession: how many entries it lost, and when. */
export function toGapEntry(
  { count, from, to }: Gap,
  stamp: Stamp
): ActivityEntry {
  return toEntryRow(
    {
      event_type: "activity_log.gap",
      message: gapMessage({ count, from, to }),
      options: {
        level: "warning",
        payload: { count, from, to },
        occurred_at: to,
        actor: { type: "system", id: null },
      },
    },
    stamp
  )
}

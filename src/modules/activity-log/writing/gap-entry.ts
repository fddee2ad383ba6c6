import { toEntryRow } from "../../../recording/entry-row"
import { countOf } from "../../../recording/words"
import type { ActivityEntry } from "../../../types"
import type { Gap } from "./entry-buffer"

/** The log's confession: how many entries it lost, and when. */
export function toGapEntry(
  { count, from, to }: Gap,
  stamp: { id: string; now: Date }
): ActivityEntry {
  return toEntryRow(
    "activity_log.gap",
    `${countOf(count, "event")} could not be recorded between ${clock(from)} and ${clock(to)}`,
    {
      level: "warning",
      payload: { count, from, to },
      occurred_at: to,
      actor: { type: "system", id: null },
    },
    stamp
  )
}

/** 09:12 in UTC: the store's own zone is not known here, and the payload holds the full dates. */
function clock(date: Date): string {
  return `${date.toISOString().slice(11, 16)} UTC`
}

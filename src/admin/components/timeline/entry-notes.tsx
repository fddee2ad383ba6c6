import type { AdminActivity } from "../../../types"
import { useText } from "../../hooks/use-text"
import {
  attemptThatSucceeded,
  isResolved,
  isSuperseded,
} from "../../lib/attention"
import { isEdited } from "../../lib/notes"
import { duration, lateness } from "../../lib/time"
import { useArranged } from "../people/arranged"
import { Repeats } from "../repeats"

/**
 * What stands in small print under a message: who, how late, closed by whom. How
 * often only without an order: of an order, each attempt is a line of its own.
 */
export const EntryNotes = ({ entry }: { entry: AdminActivity }) => {
  const { t, locale } = useText()
  const late = lateness(entry)
  const notes = [
    entry.actor_label && t("timeline.by", { name: entry.actor_label }),
    isEdited(entry) && t("notes.edited"),
    late !== null && t("timeline.late", { duration: duration(late, locale) }),
    isResolved(entry) && resolution(entry, t),
    ...useArranged(entry),
  ].filter((note) => typeof note === "string")

  return (
    <>
      {entry.order_id === null && <Repeats occurrences={entry.occurrences} />}
      {notes.length > 0 && (
        <span className="min-w-0 break-words">{notes.join(" · ")}</span>
      )}
    </>
  )
}

const resolution = (
  entry: AdminActivity,
  t: ReturnType<typeof useText>["t"]
): string => {
  const attempt = attemptThatSucceeded(entry)
  if (isSuperseded(entry)) {
    return t("timeline.triedAgain")
  }
  if (attempt !== null) {
    return t("timeline.resolvedOnAttempt", { attempt })
  }
  if (entry.resolved_by === "system") {
    return t("timeline.resolvedBySystem")
  }
  const { resolved_by_label: name, resolution_note: note } = entry
  if (!name) {
    return note ?? t("timeline.resolved")
  }
  return note
    ? t("orderPage.handledBy", { name, note })
    : t("timeline.resolvedBy", { name })
}

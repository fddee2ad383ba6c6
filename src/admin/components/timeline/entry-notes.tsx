import type { AdminActivity } from "../../../types"
import { useText } from "../../hooks/use-text"
import {
  attemptThatSucceeded,
  isResolved,
  isSuperseded,
} from "../../lib/attention"
import { duration, lateness } from "../../lib/time"
import { Repeats } from "../repeats"

/** What stands in small print under a message: who, how late, how often, closed by whom. */
export const EntryNotes = ({ entry }: { entry: AdminActivity }) => {
  const { t, locale } = useText()
  const late = lateness(entry)
  const notes = [
    entry.actor_label && t("timeline.by", { name: entry.actor_label }),
    late !== null && t("timeline.late", { duration: duration(late, locale) }),
    isResolved(entry) && resolution(entry, t),
  ].filter((note) => typeof note === "string")

  return (
    <>
      <Repeats occurrences={entry.occurrences} />
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
  const name = entry.resolved_by_label
  return name ? t("timeline.resolvedBy", { name }) : t("timeline.resolved")
}

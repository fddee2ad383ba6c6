import { PinTackSolid } from "@medusajs/icons"
import type { AdminActivity } from "../../../types"
import { useNotes } from "../../hooks/use-notes"
import { useNow } from "../../hooks/use-now"
import { useText } from "../../hooks/use-text"
import { timelineTime } from "../../lib/time"
import { Timestamp } from "../timestamp"
import { NoteText } from "./note-text"
import { Tool } from "./tool"

type Props = { notes: AdminActivity[]; orderId: string }

/** What everybody is to read first, the latest on top. Each stands in the timeline as well, where it was written. */
export const PinnedNotes = ({ notes, orderId }: Props) => {
  const { t, locale } = useText()
  const now = useNow()
  const { change, fail } = useNotes(orderId)

  return (
    <ul
      aria-label={t("notes.pinned")}
      className="bg-ui-bg-subtle flex flex-col gap-y-3 px-6 py-4"
      data-activity-log="pinned-notes"
    >
      {notes.map((entry) => (
        <li key={entry.id} className="flex items-start gap-x-2">
          <div className="flex min-w-0 flex-1 flex-col gap-y-1">
            <p className="txt-compact-small text-ui-fg-base">
              <NoteText entry={entry} />
            </p>
            <div className="txt-compact-xsmall text-ui-fg-subtle flex flex-wrap gap-x-1.5">
              {entry.actor_label && <bdi>{entry.actor_label}</bdi>}
              <Timestamp isStop iso={entry.occurred_at}>
                {timelineTime(entry.occurred_at, locale, now)}
              </Timestamp>
            </div>
          </div>
          <Tool
            icon={PinTackSolid}
            label={t("notes.unpin")}
            about={entry.message}
            onPress={() =>
              change.mutate({ id: entry.id, pinned: false }, { onError: fail })
            }
          />
        </li>
      ))}
    </ul>
  )
}

import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminActivity } from "../../../types"
import { useText } from "../../hooks/use-text"
import { isTogglable } from "../../lib/attention"
import { isNote } from "../../lib/notes"
import { ActivityMessage } from "../activity-message"
import { ProblemButtons } from "../handling/problem-buttons"
import { LazyDetails } from "../lazy-details"
import { NoteText } from "../notes/note-text"
import { EntryNotes } from "../timeline/entry-notes"

type Props = {
  entry: AdminActivity
  isBusy: boolean
  onToggle: (entry: AdminActivity) => void
}

/** The inside of the drawer: what happened, where it leads, what can be done, all that is known. */
export const EntryInFull = ({ entry, isBusy, onToggle }: Props) => {
  const { t } = useText()
  return (
    <>
      <div className="flex flex-col gap-y-2">
        <p className="txt-small text-ui-fg-base break-words">
          {isNote(entry) ? (
            <NoteText entry={entry} />
          ) : (
            <ActivityMessage entry={entry} />
          )}
        </p>
        <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-1.5 empty:hidden">
          <EntryNotes entry={entry} />
        </div>
      </div>
      {entry.order && (
        <Button
          asChild
          size="small"
          variant="secondary"
          className="w-fit shrink-0"
        >
          <Link to={`/orders/${entry.order.id}`}>
            {t("feed.openOrder", { number: entry.order.display_id })}
          </Link>
        </Button>
      )}
      {isTogglable(entry) && (
        <ProblemButtons entry={entry} isBusy={isBusy} onToggle={onToggle} />
      )}
      <LazyDetails entry={entry} />
    </>
  )
}

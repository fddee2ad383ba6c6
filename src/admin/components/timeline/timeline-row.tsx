import { TriangleDownMini } from "@medusajs/icons"
import { clx, IconButton } from "@medusajs/ui"
import { type ReactNode, useId, useState } from "react"
import type { AdminActivity } from "../../../types"
import { useEntryText } from "../../hooks/use-entry-text"
import { isAwake, isTogglable } from "../../lib/attention"
import { isNote } from "../../lib/notes"
import { fullDate } from "../../lib/time"
import { ActivityMessage } from "../activity-message"
import { DateByKeyboard } from "../date-by-keyboard"
import { ProblemButtons } from "../handling/problem-buttons"
import { LazyDetails } from "../lazy-details"
import { TimelineMark } from "../level-icon"
import { NoteText } from "../notes/note-text"
import { Timestamp } from "../timestamp"
import { EntryNotes } from "./entry-notes"

type Props = {
  entry: AdminActivity
  time: string
  isLast: boolean
  isBusy: boolean
  onToggle: (entry: AdminActivity) => void
  /** What stands first in the small print, e.g. the order. */
  about?: ReactNode
  /** What can be done with it beside what can be done about a problem. */
  children?: ReactNode
}

export const TimelineRow = ({
  entry,
  time,
  isLast,
  isBusy,
  onToggle,
  about,
  children,
}: Props) => {
  const { t, messageOf, locale } = useEntryText()
  const [isUnfolded, setUnfolded] = useState(false)
  const detailsId = useId()

  return (
    <li
      data-entry={entry.id}
      className="grid grid-cols-[20px_minmax(0,1fr)] items-start gap-x-2"
    >
      <div className="flex size-full flex-col items-center gap-y-0.5">
        <div className="flex size-5 items-center justify-center">
          <TimelineMark level={entry.level} isOpen={isAwake(entry)} />
        </div>
        {!isLast && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={clx("min-w-0", { "pb-4": !isLast })}>
        <div className="flex items-start gap-x-2">
          <Timestamp
            iso={entry.occurred_at}
            className="txt-compact-small text-ui-fg-subtle min-w-10 shrink-0 tabular-nums"
          >
            {time}
          </Timestamp>
          <div className="flex min-w-0 flex-1 flex-col gap-y-1">
            <p
              className={clx("txt-compact-small text-ui-fg-base break-words", {
                "line-clamp-4": !isUnfolded && !isNote(entry),
                "line-clamp-6": !isUnfolded && isNote(entry),
              })}
            >
              {isNote(entry) ? (
                <NoteText entry={entry} />
              ) : (
                <ActivityMessage entry={entry} />
              )}
            </p>
            <div className="txt-compact-xsmall text-ui-fg-subtle flex flex-wrap items-center gap-x-1.5 gap-y-1 empty:hidden">
              {about}
              <EntryNotes entry={entry} />
            </div>
            {isTogglable(entry) && (
              <ProblemButtons
                entry={entry}
                isBusy={isBusy}
                onToggle={onToggle}
              />
            )}
            {children}
          </div>
          <DateByKeyboard date={fullDate(entry.occurred_at, locale)}>
            <IconButton
              type="button"
              size="2xsmall"
              variant="transparent"
              aria-label={`${
                isUnfolded ? t("actions.hideDetails") : t("actions.showDetails")
              }: ${messageOf(entry).slice(0, 120)}`}
              aria-expanded={isUnfolded}
              aria-controls={detailsId}
              onClick={() => setUnfolded((was) => !was)}
            >
              <TriangleDownMini
                className={clx("text-ui-fg-muted transition-transform", {
                  "rotate-180": isUnfolded,
                })}
              />
            </IconButton>
          </DateByKeyboard>
        </div>
        <div id={detailsId}>
          {isUnfolded && (
            <div className="border-ui-border-base mt-3 rounded-lg border p-3">
              <LazyDetails entry={entry} />
            </div>
          )}
        </div>
      </div>
    </li>
  )
}

import { Badge, Container, Heading } from "@medusajs/ui"
import { useId, useRef } from "react"
import type { AdminActivity } from "../../../types"
import { useKeepFocus } from "../../hooks/use-keep-focus"
import { useNow } from "../../hooks/use-now"
import { useResolve } from "../../hooks/use-resolve"
import { useText } from "../../hooks/use-text"
import { relativeTime } from "../../lib/time"
import { ActivityMessage } from "../activity-message"
import { ProblemButtons } from "../handling/problem-buttons"
import { LevelIcon } from "../level-icon"
import { ArrangedBadges } from "../people/arranged"
import { PlainWords } from "../plain-words"
import { Timestamp } from "../timestamp"

/** More would push the order itself out of sight; the timeline has them all. */
const SHOWN = 3

/** What failed, why, and what to do: of each open problem, the latest first. */
export const OpenProblems = ({ entries }: { entries: AdminActivity[] }) => {
  const { t, locale } = useText()
  const now = useNow()
  const headingId = useId()
  const list = useRef<HTMLUListElement>(null)
  const { toggle } = useResolve()
  const busyId = toggle.isPending ? toggle.variables.id : null
  useKeepFocus(list, entries)
  const shown = entries.slice(0, SHOWN)
  // What it means, and what to do, is the same for all of a type.
  const isFirstOfItsType = ({ event_type }: AdminActivity, index: number) =>
    shown.findIndex((other) => other.event_type === event_type) === index

  return (
    <Container
      role="region"
      aria-labelledby={headingId}
      className="p-0"
      data-activity-log="banner"
    >
      <div className="flex items-center gap-x-2 px-6 py-4">
        <Heading level="h2" id={headingId}>
          {t("feed.attention")}
        </Heading>
        <Badge size="2xsmall" rounded="full" color="red">
          {entries.length.toLocaleString(locale)}
        </Badge>
      </div>
      <ul ref={list} role="list" tabIndex={-1} className="outline-none">
        {shown.map((entry, index) => (
          <li
            key={entry.id}
            data-entry={entry.id}
            className="border-ui-border-base flex flex-col gap-y-3 border-t px-6 py-4"
          >
            <div className="flex flex-wrap items-start gap-2">
              <LevelIcon level={entry.level} type={entry.event_type} isOpen />
              <div className="flex min-w-48 flex-1 flex-col gap-y-1">
                {/* A long one would push the order out of sight; the timeline has it whole. */}
                <p className="txt-compact-small-plus text-ui-fg-base line-clamp-5 break-words">
                  <ActivityMessage entry={entry} />
                </p>
                <Timestamp
                  isStop
                  iso={entry.occurred_at}
                  className="txt-compact-xsmall text-ui-fg-subtle"
                >
                  {relativeTime(entry.occurred_at, locale, now)}
                </Timestamp>
                <span className="flex flex-wrap gap-1 empty:hidden">
                  <ArrangedBadges entry={entry} />
                </span>
              </div>
            </div>
            {isFirstOfItsType(entry, index) && <PlainWords entry={entry} />}
            <ProblemButtons
              entry={entry}
              isBusy={busyId === entry.id}
              onToggle={(entry) => toggle.mutate(entry)}
            />
          </li>
        ))}
      </ul>
    </Container>
  )
}

import { type ReactNode, useMemo, useState } from "react"
import type { AdminActivity } from "../../../types"
import { useNow } from "../../hooks/use-now"
import { useText } from "../../hooks/use-text"
import { clockTime, isSameDay, shortDay, timelineTime } from "../../lib/time"
import {
  foldMiddle,
  GROUP_ABOVE,
  groupByDay,
  NEWEST_FIRST,
  OLDEST_FIRST,
  type TimelineItem,
  UNFOLD_STEP,
} from "../../lib/timeline"
import { TimelineRow } from "./timeline-row"
import { UnfoldRow } from "./unfold-row"

type Props = {
  /** Oldest first. */
  entries: AdminActivity[]
  isNewestFirst: boolean
  busyId: string | null
  onToggle: (entry: AdminActivity) => void
  /** What can be done with an entry beside what can be done about a problem. */
  toolsOf: (entry: AdminActivity) => ReactNode
}

/** An order's story; by day where it is long, folded in the middle where it is very long. */
export const Timeline = ({
  entries,
  isNewestFirst,
  busyId,
  onToggle,
  toolsOf,
}: Props) => {
  const { t, locale } = useText()
  const now = useNow()
  const [unfolded, setUnfolded] = useState(0)
  const items = useMemo(
    () =>
      isNewestFirst
        ? foldMiddle([...entries].reverse(), unfolded, NEWEST_FIRST)
        : foldMiddle(entries, unfolded, OLDEST_FIRST),
    [entries, unfolded, isNewestFirst]
  )
  const days = useMemo(() => groupByDay(items), [items])
  const hasHeadings = entries.length > GROUP_ABOVE && days.length > 1

  const timeOf = (iso: string) =>
    hasHeadings ? clockTime(iso, locale) : timelineTime(iso, locale, now)

  const renderItem = (item: TimelineItem, isLast: boolean) =>
    item.kind === "fold" ? (
      <UnfoldRow
        key={item.key}
        hidden={item.hidden}
        onUnfold={() => setUnfolded((count) => count + UNFOLD_STEP)}
      />
    ) : (
      <TimelineRow
        key={item.entry.id}
        entry={item.entry}
        time={timeOf(item.entry.occurred_at)}
        isLast={isLast}
        isBusy={busyId === item.entry.id}
        onToggle={onToggle}
      >
        {toolsOf(item.entry)}
      </TimelineRow>
    )

  if (!hasHeadings) {
    return (
      <ol aria-label={t("timeline.title")}>
        {items.map((item, index) =>
          renderItem(item, index === items.length - 1)
        )}
      </ol>
    )
  }
  return (
    <div className="flex flex-col gap-y-4">
      {days.map(({ day, items }) => {
        const name = dayName(day, now, { locale, t })
        return (
          <section key={day} className="flex flex-col gap-y-3">
            <h3 className="txt-compact-xsmall-plus text-ui-fg-subtle">
              {name}
            </h3>
            <ol aria-label={name}>
              {items.map((item, index) =>
                renderItem(item, index === items.length - 1)
              )}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

const dayName = (
  day: string,
  now: Date,
  { locale, t }: Pick<ReturnType<typeof useText>, "locale" | "t">
): string => {
  const noon = new Date(`${day}T12:00:00`)
  const yesterday = new Date(now)
  yesterday.setDate(now.getDate() - 1)
  if (isSameDay(noon, now)) {
    return t("timeline.today")
  }
  return isSameDay(noon, yesterday)
    ? t("timeline.yesterday")
    : shortDay(noon.toISOString(), locale, now)
}

import { Button, Hint, Popover } from "@medusajs/ui"
import { useState } from "react"
import { useLastVisit } from "../../hooks/use-last-visit"
import { useText } from "../../hooks/use-text"
import {
  beginOf,
  daysAgo,
  isInOrder,
  minuteOf,
  type Moment,
  momentInWords,
} from "../../lib/moments"
import { clockTime } from "../../lib/time"
import { FilterButton } from "./filter-button"
import { MomentInput } from "./moment-input"

type Range = { from: Moment | null; to: Moment | null }
type Props = Range & { onChange: (range: Range) => void }

const DAYS = [7, 30, 90]

export const DateFilter = ({ from, to, onChange }: Props) => {
  const { t, locale } = useText()
  const lastVisit = useLastVisit()
  const now = new Date()
  const name = (moment: Moment | null) =>
    moment ? momentInWords(moment, locale, now) : "…"
  // What is refused stays to be put right; any other change from outside wins.
  const [refused, setRefused] = useState<(Range & { of: string }) | null>(null)
  const of = `${from} ${to}`
  const shown = refused?.of === of ? refused : { from, to }

  const apply = (range: Range) => {
    if (isInOrder(range.from, range.to)) {
      setRefused(null)
      onChange(range)
    } else {
      setRefused({ ...range, of })
    }
  }

  return (
    <Popover onOpenChange={() => setRefused(null)}>
      <Popover.Trigger asChild>
        <FilterButton
          label={t("feed.date")}
          chosen={from || to ? `${name(from)} – ${name(to)}` : null}
        />
      </Popover.Trigger>
      <Popover.Content
        align="start"
        aria-label={t("feed.date")}
        className="flex w-72 flex-col gap-y-3 p-3"
      >
        <Presets
          now={now}
          lastVisit={lastVisit}
          onChoose={(from) => apply({ from, to: null })}
        />
        <MomentInput
          label={t("feed.from")}
          value={shown.from}
          onChange={(from) => apply({ ...shown, from })}
        />
        <MomentInput
          label={t("feed.to")}
          value={shown.to}
          onChange={(to) => apply({ ...shown, to })}
        />
        {shown === refused && (
          <Hint variant="error" role="alert">
            {t("finding.wrongOrder", {
              from: t("feed.from"),
              to: t("feed.to"),
            })}
          </Hint>
        )}
      </Popover.Content>
    </Popover>
  )
}

type PresetsProps = {
  now: Date
  lastVisit: Date | null
  onChoose: (from: Moment) => void
}

/** What people ask in the morning comes first. */
const Presets = ({ now, lastVisit, onChoose }: PresetsProps) => {
  const { t, locale } = useText()
  const evening = `${daysAgo(1, now)}T18:00`
  const visit = lastVisit && minuteOf(lastVisit)
  const presets = [
    [t("feed.today"), daysAgo(0, now)],
    [
      t("finding.yesterdayEvening", {
        time: clockTime(beginOf(evening)?.toISOString() ?? "", locale),
      }),
      evening,
    ],
    ...(visit
      ? [
          [
            t("finding.lastVisit", { time: momentInWords(visit, locale, now) }),
            visit,
          ],
        ]
      : []),
    ...DAYS.map((days) => [
      t("feed.lastDays", { n: days }),
      daysAgo(days - 1, now),
    ]),
  ]

  return (
    <div className="flex flex-col">
      {presets.map(([label = "", from = ""]) => (
        <Popover.Close key={label} asChild>
          <Button
            type="button"
            size="small"
            variant="transparent"
            className="justify-start"
            onClick={() => onChoose(from)}
          >
            {label}
          </Button>
        </Popover.Close>
      ))}
    </div>
  )
}

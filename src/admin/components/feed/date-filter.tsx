import { Button, Input, Label, Popover } from "@medusajs/ui"
import { useId } from "react"
import { useText } from "../../hooks/use-text"
import { localDay, shortDay, startOfDay } from "../../lib/time"
import { FilterButton } from "./filter-button"

type Range = { from: string | null; to: string | null }
type Props = Range & { onChange: (range: Range) => void }

const PRESETS = [1, 7, 30, 90]

export const DateFilter = ({ from, to, onChange }: Props) => {
  const { t, locale } = useText()
  const now = new Date()
  const name = (day: string | null) => {
    const start = day && startOfDay(day)
    return start ? shortDay(start.toISOString(), locale, now) : "…"
  }

  return (
    <Popover>
      <Popover.Trigger asChild>
        <FilterButton
          label={t("feed.date")}
          chosen={from || to ? `${name(from)} – ${name(to)}` : null}
        />
      </Popover.Trigger>
      <Popover.Content
        align="start"
        aria-label={t("feed.date")}
        className="flex w-60 flex-col gap-y-3 p-3"
      >
        <div className="flex flex-col">
          {PRESETS.map((days) => (
            <Popover.Close key={days} asChild>
              <Button
                type="button"
                size="small"
                variant="transparent"
                className="justify-start"
                onClick={() =>
                  onChange({ from: daysAgo(days - 1, now), to: null })
                }
              >
                {days === 1 ? t("feed.today") : t("feed.lastDays", { n: days })}
              </Button>
            </Popover.Close>
          ))}
        </div>
        <DayInput
          label={t("feed.from")}
          value={from}
          latest={to}
          onChange={(day) => onChange({ from: day, to })}
        />
        <DayInput
          label={t("feed.to")}
          value={to}
          earliest={from}
          onChange={(day) => onChange({ from, to: day })}
        />
      </Popover.Content>
    </Popover>
  )
}

type DayInputProps = {
  label: string
  value: string | null
  earliest?: string | null
  latest?: string | null
  onChange: (day: string | null) => void
}

const DayInput = ({ label, value, onChange, ...limits }: DayInputProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value ?? ""}
        min={limits.earliest ?? undefined}
        max={limits.latest ?? undefined}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </div>
  )
}

const daysAgo = (days: number, now: Date): string =>
  localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days))

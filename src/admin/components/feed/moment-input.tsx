import { Input, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useText } from "../../hooks/use-text"
import { beginOf, dayOf, type Moment, timeOf } from "../../lib/moments"

type Props = {
  label: string
  value: Moment | null
  onChange: (moment: Moment | null) => void
}

/** A day, and, as far as somebody wants it, an hour of it. */
export const MomentInput = ({ label, value, onChange }: Props) => {
  const { t } = useText()
  const id = useId()
  const day = dayOf(value ?? "")
  // A browser reports each digit of the year: `0002`, `0020`, `0202`. None of those is meant.
  const [unfinished, setUnfinished] = useState<string | null>(null)
  const time = timeOf(value ?? "")
  const change = (day: string, time: string) =>
    onChange(day ? [day, time].filter(Boolean).join("T") : null)
  const typed = (day: string) => {
    const isDone = day === "" || beginOf(day) !== null
    setUnfinished(isDone ? null : day)
    if (isDone) {
      change(day, time)
    }
  }

  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall">
        {label}
      </Label>
      <div className="grid grid-cols-[3fr_2fr] gap-x-2">
        <Input
          id={id}
          type="date"
          size="small"
          value={unfinished ?? day}
          onChange={(event) => typed(event.target.value)}
          onBlur={() => setUnfinished(null)}
        />
        <Input
          type="time"
          size="small"
          aria-label={`${label}: ${t("feed.time")}`}
          disabled={!day}
          value={time}
          onChange={(event) => change(day, event.target.value)}
        />
      </div>
    </div>
  )
}

import { Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useText } from "../../hooks/use-text"
import { dayOf, type Moment, timeOf } from "../../lib/moments"

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
  const time = timeOf(value ?? "")
  const change = (day: string, time: string) =>
    onChange(day ? [day, time].filter(Boolean).join("T") : null)

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
          value={day}
          onChange={(event) => change(event.target.value, time)}
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

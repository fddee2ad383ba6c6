import { DropdownMenu } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { toggled } from "../../lib/feed-state"
import { FilterButton } from "./filter-button"

type Props<Value extends string> = {
  label: string
  offered: readonly Value[]
  chosen: Value[]
  nameOf: (value: Value) => string
  onChange: (values: Value[]) => void
}

/** A filter of a few known values, any of which may be chosen. */
export const ChoiceFilter = <Value extends string>({
  label,
  offered,
  chosen,
  nameOf,
  onChange,
}: Props<Value>) => {
  const { direction } = useText()
  return (
    <DropdownMenu dir={direction}>
      <DropdownMenu.Trigger asChild>
        <FilterButton
          label={label}
          chosen={chosen.map(nameOf).join(", ") || null}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start">
        {offered.map((value) => (
          <DropdownMenu.CheckboxItem
            key={value}
            checked={chosen.includes(value)}
            onCheckedChange={() => onChange(toggled(chosen, value))}
            onSelect={(event) => event.preventDefault()}
          >
            {nameOf(value)}
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

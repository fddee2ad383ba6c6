import { DropdownMenu } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { LEVELS } from "../../lib/feed-state"
import type { ActivityLevel } from "../../../types"
import { FilterButton } from "./filter-button"
import { toggled } from "../../lib/toggled"

type Props = {
  chosen: ActivityLevel[]
  onChange: (levels: ActivityLevel[]) => void
}

export const LevelFilter = ({ chosen, onChange }: Props) => {
  const { t, direction } = useText()
  return (
    <DropdownMenu dir={direction}>
      <DropdownMenu.Trigger asChild>
        <FilterButton
          label={t("feed.level")}
          chosen={
            chosen.map((level) => t(`levels.${level}`)).join(", ") || null
          }
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start">
        {LEVELS.map((level) => (
          <DropdownMenu.CheckboxItem
            key={level}
            checked={chosen.includes(level)}
            onCheckedChange={() => onChange(toggled(chosen, level))}
            onSelect={(event) => event.preventDefault()}
          >
            {t(`levels.${level}`)}
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

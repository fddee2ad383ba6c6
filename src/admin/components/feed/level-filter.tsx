import { DropdownMenu } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { type FeedState, levelsOf } from "../../lib/feed-state"
import type { ActivityLevel } from "../../../types"
import { FilterButton } from "./filter-button"
import { toggled } from "../../lib/toggled"

type Props = {
  tab: FeedState["tab"]
  chosen: ActivityLevel[]
  onChange: (levels: ActivityLevel[]) => void
}

export const LevelFilter = ({ tab, chosen, onChange }: Props) => {
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
        {levelsOf(tab).map((level) => (
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

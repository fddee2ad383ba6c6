import { DropdownMenu } from "@medusajs/ui"
import type { ActorType } from "../../../types"
import { useText } from "../../hooks/use-text"
import { ACTORS } from "../../lib/feed-state"
import { toggled } from "../../lib/toggled"
import { FilterButton } from "./filter-button"

type Props = {
  chosen: ActorType[]
  onChange: (actors: ActorType[]) => void
}

/** Who did it: the team, a key, a customer, or the system by itself. */
export const ActorFilter = ({ chosen, onChange }: Props) => {
  const { t, direction } = useText()
  return (
    <DropdownMenu dir={direction}>
      <DropdownMenu.Trigger asChild>
        <FilterButton
          label={t("feed.person")}
          chosen={
            chosen.map((actor) => t(`actors.${actor}`)).join(", ") || null
          }
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start">
        {ACTORS.map((actor) => (
          <DropdownMenu.CheckboxItem
            key={actor}
            checked={chosen.includes(actor)}
            onCheckedChange={() => onChange(toggled(chosen, actor))}
            onSelect={(event) => event.preventDefault()}
          >
            {t(`actors.${actor}`)}
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

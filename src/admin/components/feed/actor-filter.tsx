import { DropdownMenu } from "@medusajs/ui"
import { useState } from "react"
import type { ActorType } from "../../../types"
import { usePeople } from "../../hooks/use-people"
import { useText } from "../../hooks/use-text"
import { ACTORS, toggled } from "../../lib/feed-state"
import { type Person, together } from "../../lib/people"
import { FilterButton } from "./filter-button"

type Chosen = { actors: ActorType[]; actorId: string | null }
type Props = Chosen & {
  /** Who acted in the entries that are shown: customers are found nowhere else by name. */
  shown: Person[]
  onChange: (chosen: Partial<Chosen>) => void
}

/** Who did it: the team, a key, a customer or the system by itself, or one of them by name. */
export const ActorFilter = ({ actors, actorId, shown, onChange }: Props) => {
  const { t, direction } = useText()
  const [wasOpened, setOpened] = useState(actorId !== null)
  const people = together(shown, usePeople(wasOpened))
  const person = people.find(({ id }) => id === actorId)
  const chosen = [
    ...actors.map((actor) => t(`actors.${actor}`)),
    ...(actorId ? [person?.label ?? `…${actorId.slice(-6)}`] : []),
  ]

  return (
    <DropdownMenu dir={direction} onOpenChange={() => setOpened(true)}>
      <DropdownMenu.Trigger asChild>
        <FilterButton
          label={t("feed.person")}
          chosen={chosen.join(", ") || null}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start" className="max-h-96 overflow-y-auto">
        {ACTORS.map((actor) => (
          <DropdownMenu.CheckboxItem
            key={actor}
            checked={actors.includes(actor)}
            onCheckedChange={() => onChange({ actors: toggled(actors, actor) })}
            onSelect={(event) => event.preventDefault()}
          >
            {t(`actors.${actor}`)}
          </DropdownMenu.CheckboxItem>
        ))}
        {ACTORS.map((type) => ({
          type,
          named: people.filter((one) => one.type === type),
        }))
          .filter(({ named }) => named.length > 0)
          .map(({ type, named }) => (
            <DropdownMenu.Group key={type}>
              <DropdownMenu.Label className="px-3 pb-1 pt-2">
                {t(`actors.${type}`)}
              </DropdownMenu.Label>
              {named.map(({ id, label }) => (
                <DropdownMenu.CheckboxItem
                  key={id}
                  checked={id === actorId}
                  onCheckedChange={() =>
                    onChange({ actorId: id === actorId ? null : id })
                  }
                >
                  <bdi>{label}</bdi>
                </DropdownMenu.CheckboxItem>
              ))}
            </DropdownMenu.Group>
          ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

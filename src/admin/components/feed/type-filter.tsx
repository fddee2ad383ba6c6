import { DropdownMenu } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { toggled } from "../../lib/feed-state"
import { DOMAINS, isKnownType, typesOf } from "../../lib/presentation"
import { otherTypes } from "../../lib/types-labelled"
import { FilterButton } from "./filter-button"

type Props = {
  chosen: string[]
  /** Types of the rows that were shown. */
  seen: string[]
  onChange: (types: string[]) => void
}

/** All types the plugin knows, by domain, and those of plugins and of the shop's own that it can know: also by the rows, and by the URL. */
export const TypeFilter = ({ chosen, seen, onChange }: Props) => {
  const { t, typeLabel, direction } = useText()
  const others = otherTypes(seen)
  const groups: { name: string; types: string[] }[] = [
    ...DOMAINS.map((domain) => ({
      name: t(`domains.${domain}`),
      types: typesOf(domain),
    })),
    {
      name: t("defined.types"),
      types: [
        ...others,
        // One that the API refuses can be taken away at least.
        ...chosen.filter(
          (type) => !isKnownType(type) && !others.includes(type)
        ),
      ],
    },
  ].filter((group) => group.types.length > 0)
  const [first, ...further] = chosen.map(typeLabel)

  return (
    <DropdownMenu dir={direction}>
      <DropdownMenu.Trigger asChild>
        <FilterButton
          label={t("feed.type")}
          chosen={first && (further.length ? `${chosen.length}` : first)}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start" className="max-h-96 overflow-y-auto">
        {groups.map(({ name, types }) => (
          <DropdownMenu.Group key={name}>
            <DropdownMenu.Label className="px-3 pb-1 pt-2">
              {name}
            </DropdownMenu.Label>
            {types.map((type) => (
              <DropdownMenu.CheckboxItem
                key={type}
                checked={chosen.includes(type)}
                onCheckedChange={() => onChange(toggled(chosen, type))}
                onSelect={(event) => event.preventDefault()}
              >
                <bdi>{typeLabel(type)}</bdi>
              </DropdownMenu.CheckboxItem>
            ))}
          </DropdownMenu.Group>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

import { DropdownMenu } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { definedTypes } from "../../lib/defined-types"
import { toggled } from "../../lib/feed-state"
import { DOMAINS, isKnownType, typesOf } from "../../lib/presentation"
import { FilterButton } from "./filter-button"

type Props = { chosen: string[]; onChange: (types: string[]) => void }

/** All types the plugin knows, by domain, those that plugins declared, and those of the shop's own that the URL names. */
export const TypeFilter = ({ chosen, onChange }: Props) => {
  const { t, typeLabel, direction } = useText()
  const defined = [...definedTypes().keys()]
  const groups: { name: string | null; types: string[] }[] = [
    ...DOMAINS.map((domain) => ({
      name: t(`domains.${domain}`),
      types: typesOf(domain),
    })),
    { name: t("defined.types"), types: defined },
    {
      name: null,
      types: chosen.filter(
        (type) => !isKnownType(type) && !defined.includes(type)
      ),
    },
  ].filter((group) => group.types.length > 0)
  const [first, ...others] = chosen.map(typeLabel)

  return (
    <DropdownMenu dir={direction}>
      <DropdownMenu.Trigger asChild>
        <FilterButton
          label={t("feed.type")}
          chosen={first && (others.length ? `${chosen.length}` : first)}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start" className="max-h-96 overflow-y-auto">
        {groups.map(({ name, types }) => (
          <DropdownMenu.Group key={name}>
            {name && (
              <DropdownMenu.Label className="px-3 pb-1 pt-2">
                {name}
              </DropdownMenu.Label>
            )}
            {types.map((type) => (
              <DropdownMenu.CheckboxItem
                key={type}
                checked={chosen.includes(type)}
                onCheckedChange={() => onChange(toggled(chosen, type))}
                onSelect={(event) => event.preventDefault()}
              >
                {typeLabel(type)}
              </DropdownMenu.CheckboxItem>
            ))}
          </DropdownMenu.Group>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

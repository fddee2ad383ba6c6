import { DropdownMenu } from "@medusajs/ui"
import { useState } from "react"
import { usePeople } from "../../hooks/use-people"
import { useText } from "../../hooks/use-text"
import { type FeedState, NAMED_ASSIGNEES } from "../../lib/feed-state"
import { FilterButton } from "./filter-button"

type Props = Pick<FeedState, "tab" | "assignee"> & {
  onChange: (assignee: string | null) => void
}

const NAMES = {
  me: "people.mine",
  nobody: "people.nobodys",
  anybody: "people.everybodys",
} as const

/** Whose problems: one's own, nobody's, a colleague's; where others' are left out by default, everybody's. */
export const AssigneeFilter = ({ tab, assignee, onChange }: Props) => {
  const { t, direction } = useText()
  const [wasOpened, setOpened] = useState(assignee !== null)
  const team = usePeople(wasOpened).filter(({ type }) => type === "user")
  const offered = [
    ...NAMED_ASSIGNEES.filter(
      (name) => tab === "attention" || name !== "anybody"
    ).map((name) => ({ id: name, label: t(NAMES[name]) })),
    ...team,
  ]
  const chosen = offered.find(({ id }) => id === assignee)

  return (
    <DropdownMenu dir={direction} onOpenChange={() => setOpened(true)}>
      <DropdownMenu.Trigger asChild>
        <FilterButton
          label={t("people.assignee")}
          chosen={assignee && (chosen?.label ?? `…${assignee.slice(-6)}`)}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start" className="max-h-96 overflow-y-auto">
        {offered.map(({ id, label }) => (
          <DropdownMenu.CheckboxItem
            key={id}
            checked={id === assignee}
            onCheckedChange={() => onChange(id === assignee ? null : id)}
          >
            <bdi>{label}</bdi>
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

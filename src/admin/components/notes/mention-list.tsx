import { clx } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import type { Offered } from "../../lib/mentions"

type Props = {
  id: string
  people: Offered[]
  /** Which of them the arrows have reached. */
  chosen: number
  onTake: (person: Offered) => void
}

/** Whom a note may mention, under the text. The focus stays in the text, which names the chosen one. */
export const MentionList = ({ id, people, chosen, onTake }: Props) => {
  const { t } = useText()
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t("notes.suggestions")}
      className="bg-ui-bg-component shadow-elevation-flyout flex flex-col rounded-lg p-1"
    >
      {people.map((person, index) => (
        <li
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={clx(
            "txt-compact-small text-ui-fg-base cursor-pointer truncate rounded-md px-2 py-1.5",
            { "bg-ui-bg-component-hover": index === chosen }
          )}
          // Before the text loses the focus, which would close the list.
          onMouseDown={(event) => {
            event.preventDefault()
            onTake(person)
          }}
        >
          <bdi>{person.label}</bdi>
          {person.hint && (
            <bdi className="text-ui-fg-subtle ms-2">{person.hint}</bdi>
          )}
        </li>
      ))}
    </ul>
  )
}

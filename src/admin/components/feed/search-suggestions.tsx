import { Button } from "@medusajs/ui"
import { useTeam } from "../../hooks/use-team"
import { useText } from "../../hooks/use-text"
import { peopleNamed, type Person, together } from "../../lib/people"
import { typesLabelled } from "../../lib/types-labelled"

type Props = {
  q: string
  /** Who acted in the entries that are shown. */
  shown: Person[]
  /** Types of the rows that were shown. */
  seenTypes: string[]
  onType: (type: string) => void
  onPerson: (id: string) => void
}

/** What is on the screen is found: types by their label, in the reader's language, and people by their name. */
export const SearchSuggestions = ({ q, shown, seenTypes, ...on }: Props) => {
  const { t, typeLabel, locale } = useText()
  const { people: team } = useTeam(q.trim() !== "", q)
  const types = typesLabelled(q, {
    labelOf: typeLabel,
    locale,
    seen: seenTypes,
  }).map((type) => ({ id: type, label: typeLabel(type) }))
  const people = peopleNamed(q, together(team, shown), locale)

  return (
    <>
      <Suggestions
        label={t("feed.typesFound")}
        found={types}
        onChoose={on.onType}
      />
      <Suggestions
        label={t("finding.peopleFound")}
        found={people}
        onChoose={on.onPerson}
      />
    </>
  )
}

type SuggestionsProps = {
  label: string
  found: { id: string; label: string }[]
  onChoose: (id: string) => void
}

const Suggestions = ({ label, found, onChoose }: SuggestionsProps) =>
  found.length > 0 && (
    <div
      role="group"
      aria-label={label}
      className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-2 px-6 pb-4"
    >
      <span aria-hidden>{label}</span>
      {found.map((one) => (
        <Button
          key={one.id}
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChoose(one.id)}
        >
          <bdi>{one.label}</bdi>
        </Button>
      ))}
    </div>
  )

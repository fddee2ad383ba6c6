import { Button } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { typesLabelled } from "../../lib/types-labelled"

type Props = { q: string; onChoose: (type: string) => void }

/** What is on the screen is found: the types whose label, in the reader's language, has the words that were typed. */
export const TypeSuggestions = ({ q, onChoose }: Props) => {
  const { t, typeLabel, locale } = useText()
  const types = typesLabelled(q, typeLabel, locale)
  if (types.length === 0) {
    return null
  }
  return (
    <div
      role="group"
      aria-label={t("feed.typesFound")}
      className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-2 px-6 pb-4"
    >
      <span aria-hidden>{t("feed.typesFound")}</span>
      {types.map((type) => (
        <Button
          key={type}
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChoose(type)}
        >
          {typeLabel(type)}
        </Button>
      ))}
    </div>
  )
}

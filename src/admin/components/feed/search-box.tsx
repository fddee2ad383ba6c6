import { MagnifyingGlassMini } from "@medusajs/icons"
import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useText } from "../../hooks/use-text"
import { LONGEST_SEARCH } from "../../lib/feed-state"

const TYPING_PAUSE = 300

type Props = { q: string; onSearch: (q: string) => void }

/**
 * Searches when typing pauses. What the URL says wins when it changes
 * by itself, as on Back.
 *
 * The input of type "search" draws a glass that has no name to a screen reader
 * and stands on the left in every script; hence a glass of our own.
 */
export const SearchBox = ({ q, onSearch }: Props) => {
  const { t } = useText()
  const [typed, setTyped] = useState(q)
  const [seen, setSeen] = useState(q)
  const [sent, setSent] = useState(q)

  if (q !== seen) {
    setSeen(q)
    // Our own search coming back must not undo what was typed since.
    if (q !== sent) {
      setSent(q)
      setTyped(q)
    }
  }

  useEffect(() => {
    if (typed === sent) {
      return
    }
    const timer = window.setTimeout(() => {
      setSent(typed)
      onSearch(typed)
    }, TYPING_PAUSE)
    return () => window.clearTimeout(timer)
  }, [typed, sent, onSearch])

  return (
    <div className="relative w-full md:w-72">
      <Input
        role="searchbox"
        inputMode="search"
        size="small"
        className="ps-7"
        autoComplete="off"
        maxLength={LONGEST_SEARCH}
        aria-label={t("feed.search")}
        placeholder={t("feed.search")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <MagnifyingGlassMini
        aria-hidden
        className="text-ui-fg-muted pointer-events-none absolute start-2 top-1.5"
      />
    </div>
  )
}

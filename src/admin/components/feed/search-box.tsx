import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useText } from "../../hooks/use-text"

const TYPING_PAUSE = 300

type Props = { q: string; onSearch: (q: string) => void }

/** Searches when typing pauses. What the URL says wins when it changes by itself, as on Back. */
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
    <div className="w-full md:w-72">
      <Input
        type="search"
        size="small"
        aria-label={t("feed.search")}
        placeholder={t("feed.search")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}

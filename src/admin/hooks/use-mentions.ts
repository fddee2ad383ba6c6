import {
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react"
import {
  mentionAt,
  mentionedIn,
  namesOthers,
  type OpenMention,
  stillNamed,
  suggested,
  withMention,
} from "../lib/mentions"
import { keepPicked, pickedIn } from "../lib/note-drafts"
import type { Person } from "../lib/people"
import { useTeam } from "./use-team"
import { useText } from "./use-text"

type Props = {
  field: RefObject<HTMLTextAreaElement>
  text: string
  /** Id of what is being written, see `noteDrafts`. */
  draft: string
  /** Whom the note mentioned when it was saved. */
  saved: readonly string[]
  onText: (text: string) => void
}

/** Offers users while a name is being typed, and says whom the text mentions in the end. */
export const useMentions = ({ field, text, draft, saved, onText }: Props) => {
  const { locale } = useText()
  const [mention, setMention] = useState<OpenMention | null>(null)
  const [chosen, setChosen] = useState(0)
  const picked = useRef(pickedIn(draft, saved))
  const caret = useRef<number | null>(null)
  const { people, isWhole } = useTeam(text.includes("@"), mention?.query ?? "")
  const offered = mention ? suggested(mention.query, people, locale) : []

  // Whoever takes a name out and types it again has picked nobody.
  useEffect(() => {
    picked.current = stillNamed(picked.current, text, people)
    keepPicked(draft, picked.current)
  }, [draft, text, people])

  // Once the text is in the field, for the caret cannot stand beyond its end, and before a next key is heard.
  useLayoutEffect(() => {
    if (caret.current !== null) {
      field.current?.focus()
      field.current?.setSelectionRange(caret.current, caret.current)
      caret.current = null
    }
  })

  const look = () => {
    const box = field.current
    setMention(box ? mentionAt(box.value, box.selectionStart) : null)
    setChosen(0)
  }

  const take = (person: Person) => {
    if (!mention) {
      return
    }
    const next = withMention(text, mention, person)
    picked.current = [...picked.current, person.id]
    onText(next.text)
    caret.current = next.caret
    setMention(null)
  }

  /**
   * Ids of the users whom the text mentions; undefined where the server has to find them by their names: nobody knows
   * the users here, or not all of them.
   */
  const mentions = (): string[] | undefined =>
    people.length > 0 && (isWhole || !namesOthers(text, people))
      ? mentionedIn(text, people, picked.current)
      : undefined

  return {
    offered,
    chosen,
    look,
    take,
    mentions,
    move: (by: number) =>
      setChosen((was) => (was + by + offered.length) % offered.length),
    close: () => setMention(null),
  }
}

import { Fragment, type ReactNode } from "react"
import type { AdminActivity } from "../../types"
import { useEntryText } from "../hooks/use-entry-text"
import { quoteLanguage } from "../lib/language"
import { bareLinks, linkTracking, trackingLinks } from "../lib/tracking"

type Props = {
  entry: AdminActivity
  /** What becomes of each piece of text, e.g. links in it. */
  children?: (text: string) => ReactNode
}

/**
 * What an entry says, in the reader's language where that is known: text,
 * never markup, isolated so that letters written from right to left cannot
 * reorder what stands around them. What others said is quoted, in the
 * language they said it in: a screen reader changes its voice for it.
 */
export const EntryWords = ({ entry, children = asItIs }: Props) => {
  const { wordsOf } = useEntryText()
  const words = wordsOf?.(entry)

  return (
    <bdi lang={words?.locale ?? undefined}>
      {words
        ? words.runs.map(({ text, kind }, index) => {
            const Shown = SHOWN_AS[kind]
            return (
              <Shown key={index} text={text}>
                {children(text)}
              </Shown>
            )
          })
        : children(entry.message)}
    </bdi>
  )
}

type PieceProps = { text: string; children: ReactNode }

const Ours = ({ children }: PieceProps) => <Fragment>{children}</Fragment>
const Name = ({ children }: PieceProps) => <bdi>{children}</bdi>
/** The marks are of the sentence, also where it reads from right to left; the words between them are isolated. */
const Quote = ({ text, children }: PieceProps) => (
  <q lang={quoteLanguage(text)}>
    <bdi>{children}</bdi>
  </q>
)

const SHOWN_AS = { ours: Ours, name: Name, quote: Quote }

const asItIs = (text: string): ReactNode => text

/** What an entry says, with its tracking numbers as links. */
export const ActivityMessage = ({ entry }: { entry: AdminActivity }) => {
  const links = [...trackingLinks(entry.payload), ...bareLinks(entry.payload)]
  return (
    <EntryWords entry={entry}>
      {(words) =>
        linkTracking(words, links).map(({ text, url }, index) =>
          url ? (
            <a
              key={index}
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              className="text-ui-fg-base hover:text-ui-fg-subtle focus-visible:shadow-borders-focus rounded-sm underline underline-offset-2 outline-none"
            >
              {text}
            </a>
          ) : (
            text
          )
        )
      }
    </EntryWords>
  )
}

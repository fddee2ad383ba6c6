import { Fragment } from "react"
import type { AdminActivity } from "../../types"
import { useEntryText } from "../hooks/use-entry-text"
import { quoteLanguage } from "../lib/quote-language"
import { bareLinks, linkTracking, trackingLinks } from "../lib/tracking"

/**
 * What an entry says, in the reader's language where that is known: text,
 * never markup, isolated so that letters written from right to left cannot
 * reorder what stands around them. What others said is quoted, in the
 * language they said it in: a screen reader changes its voice for it.
 */
export const ActivityMessage = ({ entry }: { entry: AdminActivity }) => {
  const { wordsOf } = useEntryText()
  const words = wordsOf?.(entry)
  if (!words) {
    return (
      <bdi>
        <Linked text={entry.message} entry={entry} />
      </bdi>
    )
  }
  return (
    <bdi lang={words.locale ?? undefined}>
      {words.runs.map(({ text, kind }, index) => {
        const shown = <Linked text={text} entry={entry} />
        if (kind === "quote") {
          return (
            <q key={index} dir="auto" lang={quoteLanguage(text)}>
              {shown}
            </q>
          )
        }
        return kind === "name" ? (
          <bdi key={index}>{shown}</bdi>
        ) : (
          <Fragment key={index}>{shown}</Fragment>
        )
      })}
    </bdi>
  )
}

/** Text with its tracking numbers as links. */
const Linked = ({ text, entry }: { text: string; entry: AdminActivity }) => {
  const links = [...trackingLinks(entry.payload), ...bareLinks(entry.payload)]
  return linkTracking(text, links).map(({ text: piece, url }, index) =>
    url ? (
      <a
        key={index}
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        className="text-ui-fg-base hover:text-ui-fg-subtle focus-visible:shadow-borders-focus rounded-sm underline underline-offset-2 outline-none"
      >
        {piece}
      </a>
    ) : (
      piece
    )
  )
}

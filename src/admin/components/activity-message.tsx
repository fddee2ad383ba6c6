import type { AdminActivity } from "../../types"
import { bareLinks, linkTracking, trackingLinks } from "../lib/tracking"
import { EntryWords } from "./entry-words"

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

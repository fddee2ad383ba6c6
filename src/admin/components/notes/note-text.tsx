import type { AdminActivity } from "../../../types"
import { splitNote } from "../../lib/notes"

/**
 * What a person wrote: text, never markup, line by line; isolated, so that letters written from right to
 * left cannot reorder what stands around it. Its addresses are links.
 */
export const NoteText = ({ entry }: { entry: AdminActivity }) => (
  <bdi className="whitespace-pre-wrap [overflow-wrap:anywhere]">
    {splitNote(entry.message).map(({ text, url }, index) =>
      url ? (
        <a
          key={index}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          className="text-ui-fg-base hover:text-ui-fg-subtle focus-visible:shadow-borders-focus rounded-sm underline underline-offset-2 outline-none"
        >
          <bdi>{text}</bdi>
        </a>
      ) : (
        text
      )
    )}
  </bdi>
)

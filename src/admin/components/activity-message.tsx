import type { AdminActivity } from "../../types"
import { bareLinks, linkTracking, trackingLinks } from "../lib/tracking"

/**
 * The message as it was stored: text, never markup, isolated so that letters
 * written from right to left cannot reorder what stands around them.
 */
export const ActivityMessage = ({ entry }: { entry: AdminActivity }) => {
  const { message, payload } = entry
  const parts = linkTracking(message, [
    ...trackingLinks(payload),
    ...bareLinks(payload),
  ])
  return (
    <bdi>
      {parts.map(({ text, url }, index) =>
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
      )}
    </bdi>
  )
}

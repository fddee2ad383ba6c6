import {
  type QueryClient,
  type QueryKey,
  useIsFetching,
  useQueryClient,
} from "@tanstack/react-query"
import { type RefObject, useLayoutEffect, useState } from "react"

type Options = {
  anchor: RefObject<HTMLElement>
  widgetId: string
  isNeeded: boolean
}

/**
 * A box at the beginning of the column that the widget stands in: the dashboard
 * puts widgets last, whatever their zone says. In the document too, not by CSS
 * order, so that a screen reader and Tab meet it first. Null where it is not
 * needed, and where somebody has given the widget a place: that one stays.
 */
export const useColumnStart = ({ anchor, widgetId, isNeeded }: Options) => {
  const client = useQueryClient()
  // Renders anew when the layout arrives, which may be after the widget.
  useIsFetching({ predicate: ({ queryKey }) => isLayoutKey(queryKey) })
  const isFree = isNeeded && !hasSavedPlace(client, widgetId)
  const [box, setBox] = useState<HTMLElement | null>(null)

  useLayoutEffect(() => {
    const column = anchor.current?.parentElement
    if (!column || !isFree) {
      setBox(null)
      return
    }
    const made = document.createElement("div")
    column.prepend(made)
    setBox(made)
    return () => made.remove()
  }, [anchor, isFree])

  return box
}

/** Of the dashboard's own requests: where a person, or the shop by default, has put the parts of a page. */
const isLayoutKey = (key: QueryKey): boolean => key.includes("configuration")

/**
 * Whether somebody has given this widget a place. Read from what the dashboard
 * has fetched already, where its id stands behind `widget:` (2.21); where a
 * later version keeps it elsewhere, nobody has.
 */
const hasSavedPlace = (client: QueryClient, widgetId: string): boolean =>
  client
    .getQueriesData({ predicate: ({ queryKey }) => isLayoutKey(queryKey) })
    .some(([, data]) =>
      JSON.stringify(data ?? null).includes(`"widget:${widgetId}"`)
    )

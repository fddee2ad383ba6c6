import type { QueryClient, QueryKey } from "@tanstack/react-query"

/** Of the dashboard's own requests: where a person, or the shop by default, has put the parts of a page. */
export const isLayoutKey = (key: QueryKey): boolean =>
  key.includes("configuration")

/**
 * Whether somebody has given this widget a place. Read from what the dashboard
 * has fetched already, where its id stands behind `widget:` (2.21); where a
 * later version keeps it elsewhere, nobody has.
 */
export const hasSavedPlace = (client: QueryClient, widgetId: string): boolean =>
  client
    .getQueriesData({ predicate: ({ queryKey }) => isLayoutKey(queryKey) })
    .some(([, data]) =>
      JSON.stringify(data ?? null).includes(`"widget:${widgetId}"`)
    )

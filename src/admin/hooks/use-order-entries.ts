import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query"
import { useEffect } from "react"
import type { AdminOrderActivityResponse } from "../../types"
import { joinParts } from "../lib/join-parts"
import { activityKeys } from "../lib/query-keys"
import { actionsIn, storyQuery } from "../lib/story-query"
import { pollWhileRunning } from "./use-acting"

/** What the page shows first: the newest ones. Every open problem comes with them. */
const FIRST_PART = 50
/** What comes before them, after the first part is on the page. */
const NEXT_PART = 200

/**
 * The story of an order as it is known; `useOrderActivity` keeps it fresh for all who show it. A long
 * one comes in parts: what is needed at once, and then by itself what comes before.
 */
export const useOrderEntries = (orderId: string) => {
  const story = useInfiniteQuery({
    queryKey: activityKeys.order(orderId),
    ...storyQuery<AdminOrderActivityResponse>(
      `/admin/orders/${encodeURIComponent(orderId)}/activity`,
      queryOf
    ),
    select: joined,
    refetchInterval: ({ state }) => pollWhileRunning(actionsIn(state.data)),
  })
  const { hasNextPage, isFetching, isError, fetchNextPage } = story
  const isNextDue = hasNextPage && !isFetching && !isError

  useEffect(() => {
    if (isNextDue) {
      // The banner and the card both ask: what one has begun serves the other.
      void fetchNextPage({ cancelRefetch: false })
    }
  }, [isNextDue, fetchNextPage])

  return story
}

const joined = ({
  pages,
}: InfiniteData<AdminOrderActivityResponse>): AdminOrderActivityResponse => ({
  activities: joinParts(pages),
  count: pages[0]?.count ?? 0,
  ...(pages[0]?.begins_after_days === undefined
    ? {}
    : { begins_after_days: pages[0].begins_after_days }),
})

const queryOf = (cursor: string | null): URLSearchParams =>
  new URLSearchParams(
    cursor
      ? { limit: String(NEXT_PART), cursor }
      : { limit: String(FIRST_PART) }
  )

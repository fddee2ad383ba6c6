import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminActivityListResponse } from "../../types"
import { isDenied, isRefused, request } from "../lib/client"
import { feedQuery } from "../lib/feed-query"
import type { FeedState } from "../lib/feed-state"
import { activityKeys } from "../lib/query-keys"
import { entryQuery } from "./use-acting"

/** A page of the feed. While another one loads, the last one stays in sight. Nothing is asked where groups stand instead. */
export const useFeed = (state: FeedState, isEnabled: boolean) => {
  const query = feedQuery(state)
  return useQuery({
    queryKey: activityKeys.feed(query.toString()),
    queryFn: ({ signal }) =>
      request<AdminActivityListResponse>("/admin/activity", { query, signal }),
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
    staleTime: 10_000,
    retry: (failures, error) =>
      failures < 1 && !isDenied(error) && !isRefused(error),
  })
}

/** One entry by its id, for links that lead straight to its details. */
export const useEntry = (id: string | null) =>
  useQuery({ ...entryQuery(id ?? ""), enabled: id !== null })

/** The order that carries a display number, by what is recorded about it. */
export const findOrderId = async (number: string): Promise<string | null> => {
  const query = new URLSearchParams({ q: `#${number}`, limit: "1" })
  const { activities } = await request<AdminActivityListResponse>(
    "/admin/activity",
    { query }
  )
  // Where no order has the number, the API looks for it in the messages.
  const [entry] = activities
  return String(entry?.order?.display_id) === number
    ? (entry?.order_id ?? null)
    : null
}

import { useQuery } from "@tanstack/react-query"
import type { AdminActivityAttentionResponse } from "../../types"
import { isDenied, request } from "../lib/client"
import { activityKeys } from "../lib/query-keys"

const POLL_EVERY = 60_000
/** After three polls that failed; the half leaves room for slow answers. */
const OLD_AFTER = 2.5 * POLL_EVERY

export type Attention = {
  count: number
  /** The store has not answered for a while: the count is what it was then. */
  isOld: boolean
  /** False until the store has said a number. */
  isKnown: boolean
}

const UNKNOWN: Attention = { count: 0, isOld: false, isKnown: false }

/**
 * How many problems are open; 0 where that was never known or may not be. A
 * poll that fails keeps the last count: an empty badge would say "all clear".
 * Every badge on the page shares one request a minute, and none while the tab
 * is hidden.
 */
export const useAttention = (): Attention => {
  const { data, error, dataUpdatedAt, errorUpdatedAt } = useQuery({
    queryKey: activityKeys.attention,
    queryFn: ({ signal }) =>
      request<AdminActivityAttentionResponse>("/admin/activity/attention", {
        signal,
      }),
    refetchInterval: (query) =>
      isDenied(query.state.error) ? false : POLL_EVERY,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: (query) => !isDenied(query.state.error),
    staleTime: POLL_EVERY / 2,
    retry: false,
  })
  if (!data || isDenied(error)) {
    return UNKNOWN
  }
  return {
    count: data.count,
    isKnown: true,
    isOld: error !== null && errorUpdatedAt - dataUpdatedAt > OLD_AFTER,
  }
}

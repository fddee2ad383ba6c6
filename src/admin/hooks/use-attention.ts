import { useQuery } from "@tanstack/react-query"
import type { AdminActivityAttentionResponse } from "../../types"
import { isDenied, request } from "../lib/client"
import { activityKeys } from "../lib/query-keys"

const POLL_EVERY = 60_000

/**
 * How many problems are open; 0 where that cannot be known. Every badge on
 * the page shares one request a minute, and none while the tab is hidden.
 */
export const useAttention = (): number => {
  const { data, isError } = useQuery({
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
  return isError || !data ? 0 : data.count
}

import { useQuery } from "@tanstack/react-query"
import type {
  AdminActivityGroupsResponse,
  AdminActivityListResponse,
} from "../../types"
import { isDenied, isRefused, request } from "../lib/client"
import {
  type AskedFilter,
  groupEntriesQuery,
  groupsQuery,
} from "../lib/feed-query"
import type { FeedState } from "../lib/feed-state"
import { activityKeys } from "../lib/query-keys"

/** Open problems by their cause, narrowed as the list is. While others load, the last ones stay in sight. */
export const useGroups = (state: FeedState) => {
  const query = groupsQuery(state)
  return useQuery({
    queryKey: activityKeys.groups(query.toString()),
    queryFn: ({ signal }) =>
      request<AdminActivityGroupsResponse>("/admin/activity/attention/groups", {
        query,
        signal,
      }),
    enabled: state.tab === "attention",
    // Only of the same tab: leaving it must not keep its rows.
    placeholderData: (previous) => previous,
    refetchOnWindowFocus: true,
    staleTime: 10_000,
    retry: (failures, error) =>
      failures < 1 && !isDenied(error) && !isRefused(error),
  })
}

/** The entries of a group that is unfolded, as far as one page holds them. */
export const useGroupEntries = (filter: AskedFilter, group: string) => {
  const query = groupEntriesQuery(filter, group)
  return useQuery({
    queryKey: activityKeys.feed(query.toString()),
    queryFn: ({ signal }) =>
      request<AdminActivityListResponse>("/admin/activity", { query, signal }),
    staleTime: 10_000,
  })
}

import { useQuery } from "@tanstack/react-query"
import type { AdminActivityGroupsResponse } from "../../types"
import { isDenied, request } from "../lib/client"
import { groupsToShow } from "../lib/groups"
import { activityKeys } from "../lib/query-keys"

/**
 * Open problems that share a cause. None where they cannot be read: the list
 * below has them all, and says what is wrong.
 */
export const useGroups = (isEnabled: boolean) =>
  useQuery({
    queryKey: activityKeys.groups,
    queryFn: ({ signal }) =>
      request<AdminActivityGroupsResponse>("/admin/activity/attention/groups", {
        signal,
      }),
    select: ({ groups }) => groupsToShow(groups),
    enabled: isEnabled,
    refetchOnWindowFocus: true,
    staleTime: 10_000,
    retry: (failures, error) => failures < 1 && !isDenied(error),
  })

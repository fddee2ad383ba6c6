import { useQuery } from "@tanstack/react-query"
import type { AdminActivityAttentionResponse } from "../../types"
import { request } from "../lib/client"
import { activityKeys } from "../lib/query-keys"

/** How many orders have an open problem; 0 where that is not known. Asked for once, and when somebody comes back to the page. */
export const useWaitingOrders = (): number => {
  const { data } = useQuery({
    queryKey: activityKeys.waitingOrders,
    queryFn: ({ signal }) =>
      request<AdminActivityAttentionResponse>(
        "/admin/activity/attention/orders",
        { signal }
      ),
    refetchOnWindowFocus: true,
    staleTime: 10_000,
    retry: false,
  })
  return data?.count ?? 0
}

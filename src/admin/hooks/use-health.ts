import { useQuery } from "@tanstack/react-query"
import type { ActivityHealth } from "../../types"
import { isDenied, request } from "../lib/client"
import { activityKeys } from "../lib/query-keys"

const ASK_EVERY = 60_000

/**
 * What is wrong with the log itself; null while nothing is known to be. A store that does not answer
 * is the list's to say, and it does.
 */
export const useHealth = (): ActivityHealth["problems"][number] | null => {
  const { data } = useQuery({
    queryKey: activityKeys.health,
    queryFn: ({ signal }) =>
      request<ActivityHealth>("/admin/activity/health", { signal }),
    refetchInterval: (query) =>
      isDenied(query.state.error) ? false : ASK_EVERY,
    staleTime: ASK_EVERY / 2,
    retry: false,
  })

  return data?.problems?.[0] ?? null
}

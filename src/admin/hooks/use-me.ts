import { useQuery } from "@tanstack/react-query"
import { request } from "../lib/client"
import { activityKeys } from "../lib/query-keys"

/** The reader's own id, for what only they may change. Null until it is known, and where nobody says it. */
export const useMe = (isEnabled: boolean): string | null => {
  const { data } = useQuery({
    queryKey: activityKeys.me,
    queryFn: ({ signal }) =>
      request<{ user?: { id?: string } }>("/admin/users/me", {
        query: new URLSearchParams({ fields: "id" }),
        signal,
      }),
    enabled: isEnabled,
    staleTime: 5 * 60_000,
    retry: false,
  })
  return data?.user?.id ?? null
}

import { useQuery } from "@tanstack/react-query"
import { request } from "../lib/client"
import { type Person, toPeople } from "../lib/people"
import { activityKeys } from "../lib/query-keys"

/** The reader, as a person among the others; null until that is known. */
export const useMe = (): Person | null => {
  const { data } = useQuery({
    queryKey: activityKeys.me,
    queryFn: async ({ signal }) => {
      const { user } = await request<{ user: unknown }>("/admin/users/me", {
        query: new URLSearchParams({
          fields: "id,first_name,last_name,email",
        }),
        signal,
      })
      return toPeople({ users: [user] })
    },
    staleTime: Infinity,
    retry: false,
  })
  return data?.[0] ?? null
}

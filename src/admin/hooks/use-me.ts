import { useQuery, useQueryClient } from "@tanstack/react-query"
import { request } from "../lib/client"
import { type Person, toPeople } from "../lib/people"
import { activityKeys } from "../lib/query-keys"

/** Where the dashboard's own `useMe` keeps the reader, who is in its menu on each page. */
const DASHBOARDS_ME = ["users", "me"]

/** The reader, as a person among the others; null until that is known. */
export const useMe = (): Person | null => {
  const client = useQueryClient()
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
    initialData: () => {
      const known = client.getQueryData<{ user?: unknown }>(DASHBOARDS_ME)
      return known?.user ? toPeople({ users: [known.user] }) : undefined
    },
    staleTime: Infinity,
    retry: false,
  })
  return data?.[0] ?? null
}

import { useQuery } from "@tanstack/react-query"
import { request } from "../lib/client"
import { type Person, toPeople } from "../lib/people"
import { activityKeys } from "../lib/query-keys"

const QUERIES = {
  users: new URLSearchParams({
    limit: "100",
    fields: "id,first_name,last_name,email",
  }),
  keys: new URLSearchParams({
    limit: "100",
    type: "secret",
    fields: "id,title",
  }),
}

/** The team and its API keys by name. Nobody where the reader may not see them: kinds of actors can still be chosen. */
export const usePeople = (isEnabled: boolean): Person[] => {
  const { data } = useQuery({
    queryKey: activityKeys.people,
    queryFn: async ({ signal }) => {
      const answers = await Promise.allSettled([
        request<unknown>("/admin/users", { query: QUERIES.users, signal }),
        request<unknown>("/admin/api-keys", { query: QUERIES.keys, signal }),
      ])
      return answers.flatMap((answer) =>
        answer.status === "fulfilled" ? toPeople(answer.value) : []
      )
    },
    enabled: isEnabled,
    staleTime: 5 * 60_000,
    retry: false,
  })
  return data ?? []
}

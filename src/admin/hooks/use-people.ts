import { useQuery } from "@tanstack/react-query"
import { request } from "../lib/client"
import { isCut, type Person, toPeople } from "../lib/people"
import { activityKeys } from "../lib/query-keys"

/** A menu that is longer is no menu: whoever is not in it is found by typing, where names are typed. */
const LISTED = "1000"
const FOUND = "100"

const USER_FIELDS = { fields: "id,first_name,last_name,email" }

const QUERIES = {
  users: new URLSearchParams({ ...USER_FIELDS, limit: LISTED }),
  keys: new URLSearchParams({
    limit: LISTED,
    type: "secret",
    fields: "id,title",
  }),
}

const KEPT = { staleTime: 5 * 60_000, retry: false }

type Listed = {
  people: Person[]
  /** There are more users than are listed. */
  isPartial: boolean
}

const NOBODY: Listed = { people: [], isPartial: false }

/** The team and its API keys by name. Nobody where the reader may not see them: kinds of actors can still be chosen. */
export const usePeople = (isEnabled: boolean): Person[] =>
  useListedPeople(isEnabled).people

/** The same, and whether these are all. */
export const useListedPeople = (isEnabled: boolean): Listed => {
  const { data } = useQuery({
    queryKey: activityKeys.people,
    queryFn: async ({ signal }): Promise<Listed> => {
      const answers = await Promise.allSettled([
        request<unknown>("/admin/users", { query: QUERIES.users, signal }),
        request<unknown>("/admin/api-keys", { query: QUERIES.keys, signal }),
      ])
      const answered = answers.flatMap((answer) =>
        answer.status === "fulfilled" ? [answer.value] : []
      )
      return {
        people: answered.flatMap(toPeople),
        isPartial: answered.some(isCut),
      }
    },
    enabled: isEnabled,
    ...KEPT,
  })
  return data ?? NOBODY
}

/** Users whom Medusa finds by a word of their name or address. */
export const useUsersFound = (word: string, isEnabled: boolean): Person[] => {
  const { data } = useQuery({
    queryKey: activityKeys.peopleFound(word),
    queryFn: async ({ signal }) =>
      toPeople(
        await request<unknown>("/admin/users", {
          query: new URLSearchParams({ ...USER_FIELDS, limit: FOUND, q: word }),
          signal,
        })
      ),
    enabled: isEnabled && word !== "",
    ...KEPT,
  })
  return data ?? NOBODY.people
}

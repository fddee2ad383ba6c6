import { useQuery } from "@tanstack/react-query"
import type { AdminActivityTypesResponse } from "../../types"
import { request } from "../lib/client"
import { learnTypes } from "../lib/defined-types"
import { activityKeys } from "../lib/query-keys"

/**
 * Asks once for the types of plugins and of the shop's own: the Activity page filters and searches by all of them. An order's
 * timeline brings its own. Where they cannot be had, entries are shown as those of a type that nobody declared.
 */
export const useDefinedTypes = (): void => {
  useQuery({
    queryKey: activityKeys.types,
    queryFn: async ({ signal }) => {
      const { types } = await request<AdminActivityTypesResponse>(
        "/admin/activity/types",
        { signal }
      )
      learnTypes(types)
      return types
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
  })
}

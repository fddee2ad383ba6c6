import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query"
import type { AdminActivity, AdminCustomerActivityResponse } from "../../types"
import { isDenied, request } from "../lib/client"
import { joinStory } from "../lib/customer-story"
import { learnTypes } from "../lib/defined-types"
import { activityKeys } from "../lib/query-keys"
import { pollWhileRunning } from "./use-acting"

/** As many as fit a card; the reader asks for more. */
const PART = 20

/** A customer's story as far as the reader has asked for it, what is open first. */
export const useCustomerStory = (customerId: string) =>
  useInfiniteQuery({
    queryKey: activityKeys.customer(customerId),
    queryFn: async ({ signal, pageParam }) => {
      const story = await request<AdminCustomerActivityResponse>(
        `/admin/customers/${encodeURIComponent(customerId)}/activity`,
        {
          query: new URLSearchParams({
            limit: String(PART),
            ...(pageParam ? { cursor: pageParam } : {}),
          }),
          signal,
        }
      )
      learnTypes(story.types)
      return story
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
    select: joined,
    refetchInterval: ({ state }) =>
      pollWhileRunning(
        state.data?.pages.flatMap(({ activities }) =>
          activities.flatMap(({ actions = [] }) => actions)
        )
      ),
    refetchOnWindowFocus: true,
    staleTime: 10_000,
    retry: (failures, error) => failures < 1 && !isDenied(error),
  })

const joined = ({
  pages,
}: InfiniteData<AdminCustomerActivityResponse>): AdminActivity[] =>
  joinStory(pages)

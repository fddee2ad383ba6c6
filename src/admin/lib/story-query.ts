import type { InfiniteData } from "@tanstack/react-query"
import type {
  AdminCustomerActivityResponse,
  AdminOrderActivityResponse,
} from "../../types"
import { isDenied, request } from "./client"
import { learnTypes } from "./defined-types"

type Part = AdminOrderActivityResponse | AdminCustomerActivityResponse

/** How a story is asked for, an order's or a customer's: in parts, and anew while one of its actions is running. */
export const storyQuery = <Story extends Part>(
  path: string,
  queryOf: (cursor: string | null) => URLSearchParams
) => ({
  queryFn: async ({
    signal,
    pageParam,
  }: {
    signal: AbortSignal
    pageParam: string | null
  }) => {
    const story = await request<Story>(path, {
      query: queryOf(pageParam),
      signal,
    })
    learnTypes(story.types)
    return story
  },
  initialPageParam: null as string | null,
  getNextPageParam: ({ next_cursor }: Story) => next_cursor ?? null,
  refetchOnWindowFocus: true,
  staleTime: 10_000,
  retry: (failures: number, error: Error) => failures < 1 && !isDenied(error),
})

/** What can be done about the entries of a story. */
export const actionsIn = (story: InfiniteData<Part> | undefined) =>
  story?.pages.flatMap(({ activities }) =>
    activities.flatMap(({ actions = [] }) => actions)
  )

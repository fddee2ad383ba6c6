import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query"
import type { AdminActivity, AdminCustomerActivityResponse } from "../../types"
import { joinStory } from "../lib/customer-story"
import { activityKeys } from "../lib/query-keys"
import { actionsIn, storyQuery } from "../lib/story-query"
import { pollWhileRunning } from "./use-acting"

/** As many as fit a card; the reader asks for more. */
const PART = 20

/** A customer's story as far as the reader has asked for it, what is open first. */
export const useCustomerStory = (customerId: string) =>
  useInfiniteQuery({
    queryKey: activityKeys.customer(customerId),
    ...storyQuery<AdminCustomerActivityResponse>(
      `/admin/customers/${encodeURIComponent(customerId)}/activity`,
      queryOf
    ),
    select: joined,
    refetchInterval: ({ state }) => pollWhileRunning(actionsIn(state.data)),
  })

const queryOf = (cursor: string | null): URLSearchParams =>
  new URLSearchParams({
    limit: String(PART),
    ...(cursor ? { cursor } : {}),
  })

const joined = ({
  pages,
}: InfiniteData<AdminCustomerActivityResponse>): AdminActivity[] =>
  joinStory(pages)

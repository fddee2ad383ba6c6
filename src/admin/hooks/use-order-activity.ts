import { useIsMutating, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import type { AdminOrderActivityResponse } from "../../types"
import { isDenied, request } from "../lib/client"
import { activityKeys } from "../lib/query-keys"
import { pollWhileRunning } from "./use-acting"

/** Entries are written after the fact: some at once, some when an e-mail or a provider has answered. */
const LOOK_AGAIN_AFTER = [1_000, 4_000]

/** The story of an order, read anew after whatever is done on its page. */
export const useOrderActivity = (orderId: string) => {
  const client = useQueryClient()
  const running = useIsMutating()
  const wasRunning = useRef(false)

  useEffect(() => {
    const isOver = wasRunning.current && running === 0
    wasRunning.current = running > 0
    if (!isOver) {
      return
    }
    const timers = LOOK_AGAIN_AFTER.map((delay) =>
      window.setTimeout(() => {
        void client.invalidateQueries({ queryKey: activityKeys.order(orderId) })
        void client.invalidateQueries({ queryKey: activityKeys.attention })
      }, delay)
    )
    return () => timers.forEach((timer) => window.clearTimeout(timer))
  }, [client, orderId, running])

  return useOrderEntries(orderId)
}

/** The story as it is known; `useOrderActivity` keeps it fresh for all who show it. */
export const useOrderEntries = (orderId: string) =>
  useQuery({
    queryKey: activityKeys.order(orderId),
    queryFn: ({ signal }) =>
      request<AdminOrderActivityResponse>(
        `/admin/orders/${encodeURIComponent(orderId)}/activity`,
        { signal }
      ),
    refetchInterval: ({ state }) =>
      pollWhileRunning(
        state.data?.activities.flatMap(({ actions = [] }) => actions)
      ),
    refetchOnWindowFocus: true,
    staleTime: 10_000,
    retry: (failures, error) => failures < 1 && !isDenied(error),
  })

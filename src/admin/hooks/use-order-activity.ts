import { useIsMutating, useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import { activityKeys } from "../lib/query-keys"
import { useOrderEntries } from "./use-order-entries"

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

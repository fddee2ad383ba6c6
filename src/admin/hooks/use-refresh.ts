import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import { activityKeys, isOfLog } from "../lib/query-keys"

/** Reads anew whatever a page shows of the log, after something was changed: lists, counts, the stories of orders. */
export const useRefresh = (): (() => Promise<void>) => {
  const client = useQueryClient()
  return useCallback(
    () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => isOfLog(queryKey),
      }),
    [client]
  )
}

/** The same, and what the dashboard itself shows of orders: an action submits, captures, refunds or places them. */
export const useRefreshOrders = (): (() => Promise<unknown>) => {
  const client = useQueryClient()
  const refresh = useRefresh()
  return useCallback(
    () =>
      Promise.all([
        refresh(),
        client.invalidateQueries({ queryKey: activityKeys.orders }),
      ]),
    [client, refresh]
  )
}

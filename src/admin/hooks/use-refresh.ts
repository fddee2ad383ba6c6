import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import { isOfLog } from "../lib/query-keys"

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

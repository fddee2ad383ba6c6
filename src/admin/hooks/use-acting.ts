import { toast } from "@medusajs/ui"
import { useMutation, useQuery } from "@tanstack/react-query"
import type {
  ActivityAction,
  AdminActivity,
  AdminActivityActionResponse,
} from "../../types"
import { needsAttention } from "../lib/attention"
import { request } from "../lib/client"
import { entryQuery } from "../lib/entry-query"
import { whyRefused } from "../lib/why-refused"
import { useRefreshOrders } from "./use-refresh"
import { useText } from "./use-text"

const POLL_MS = 2_000

/**
 * What can be done about an entry now: an order's story brings it, else it is
 * asked for. None where that cannot be known: the entry is shown all the same.
 */
export const useActions = (entry: AdminActivity): ActivityAction[] => {
  const { data } = useQuery({
    ...entryQuery(entry.id),
    enabled: needsAttention(entry) && entry.actions === undefined,
    refetchInterval: ({ state }) => pollWhileRunning(state.data?.actions),
    staleTime: 10_000,
  })
  return needsAttention(entry) ? (entry.actions ?? data?.actions ?? []) : []
}

/** Somebody else may have pressed it: how long that takes nobody knows. */
export const pollWhileRunning = (
  actions: ActivityAction[] = []
): number | false =>
  actions.some(({ state }) => state === "running") ? POLL_MS : false

export type Press = {
  action: string
  confirm?: true
  to?: string
}

/** Presses an action, says what became of it, and reads anew whatever it may have changed. */
export const usePress = (entry: AdminActivity) => {
  const { t } = useText()

  return useMutation({
    mutationFn: ({ action, ...body }: Press) =>
      request<AdminActivityActionResponse>(
        `/admin/activity/${encodeURIComponent(entry.id)}/actions/${encodeURIComponent(action)}`,
        { method: "POST", body }
      ),
    onSuccess: ({ result }) => {
      if (result.state === "failed") {
        toast.error(t("acting.failedAgain", { cause: result.message ?? "" }))
        return
      }
      toast.success(t(`acting.${result.state}`))
    },
    onError: (error) => void toast.error(whyRefused(error, t)),
    onSettled: useRefreshOrders(),
  })
}

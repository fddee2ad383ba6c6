import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminActivity,
  AdminActivityResolveResponse,
  AdminActivityResponse,
} from "../../types"
import { isResolved } from "../lib/attention"
import { request } from "../lib/client"
import { activityKeys } from "../lib/query-keys"
import { useText } from "./use-text"

const post = (id: string, action: "resolve" | "reopen") =>
  request<AdminActivityResponse>(
    `/admin/activity/${encodeURIComponent(id)}/${action}`,
    { method: "POST" }
  )

/** Resolving and reopening, with a word about it and a way back. */
export const useResolve = () => {
  const client = useQueryClient()
  const { t } = useText()

  const refresh = (orderIds: (string | null)[]) => {
    const orders = [...new Set(orderIds)].filter((id) => id !== null)
    return Promise.all([
      client.invalidateQueries({ queryKey: activityKeys.all }),
      ...orders.map((id) =>
        client.invalidateQueries({ queryKey: activityKeys.order(id) })
      ),
    ])
  }
  const fail = () => {
    toast.error(t("toast.failed"))
  }
  const undoable = (label: string, undo: () => void) =>
    toast.success(label, {
      action: {
        label: t("actions.undo"),
        altText: t("actions.undo"),
        onClick: undo,
      },
    })

  const undo = useMutation({
    mutationFn: async (entries: AdminActivity[]) => {
      for (const entry of entries) {
        await post(entry.id, isResolved(entry) ? "resolve" : "reopen")
      }
    },
    onError: fail,
    onSettled: (_done, _error, entries) =>
      refresh(entries.map((entry) => entry.order_id)),
  })

  /** Turns an open problem into a resolved one, or the reverse. */
  const toggle = useMutation({
    mutationFn: (entry: AdminActivity) =>
      post(entry.id, isResolved(entry) ? "reopen" : "resolve"),
    onSuccess: (_answer, entry) => {
      undoable(
        isResolved(entry) ? t("toast.reopened") : t("toast.resolved"),
        () => undo.mutate([entry])
      )
    },
    onError: fail,
    onSettled: (_done, _error, entry) => refresh([entry.order_id]),
  })

  const bulk = useMutation({
    mutationFn: (entries: AdminActivity[]) =>
      request<AdminActivityResolveResponse>("/admin/activity/resolve", {
        method: "POST",
        body: { ids: entries.map((entry) => entry.id) },
      }),
    onSuccess: ({ resolved }, entries) => {
      undoable(t("counted.resolved", { count: resolved }), () =>
        undo.mutate(entries)
      )
    },
    onError: fail,
    onSettled: (_done, _error, entries) =>
      refresh(entries.map((entry) => entry.order_id)),
  })

  const order = useMutation({
    mutationFn: ({ orderId }: { orderId: string; open: AdminActivity[] }) =>
      request<AdminActivityResolveResponse>(
        `/admin/orders/${encodeURIComponent(orderId)}/activity/resolve`,
        { method: "POST" }
      ),
    onSuccess: ({ resolved }, { open }) => {
      undoable(t("counted.resolved", { count: resolved }), () =>
        undo.mutate(open)
      )
    },
    onError: fail,
    onSettled: (_done, _error, { orderId }) => refresh([orderId]),
  })

  /** All problems with one cause, of whichever orders; the API does not say which, so there is no undo. */
  const group = useMutation({
    mutationFn: (key: string) =>
      request<AdminActivityResolveResponse>("/admin/activity/resolve", {
        method: "POST",
        body: { filter: { group: key } },
      }),
    onSuccess: ({ resolved }) => {
      toast.success(t("counted.resolved", { count: resolved }))
    },
    onError: fail,
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey.includes("activity-log"),
      }),
  })

  return { toggle, bulk, order, group }
}

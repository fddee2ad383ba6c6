import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import type { AdminActivityRun, AdminActivityRunResponse } from "../../types"
import { request } from "../lib/client"
import { activityKeys } from "../lib/query-keys"
import { useRefresh } from "./use-refresh"
import { useText } from "./use-text"

const POLL_MS = 1_000

/** An action over a group, and how far it has come. */
export const useRun = (groupKey: string) => {
  const client = useQueryClient()
  const { t } = useText()
  const refresh = useRefresh()
  const [id, setId] = useState<string | null>(null)

  const { data } = useQuery({
    queryKey: activityKeys.run(id ?? ""),
    queryFn: ({ signal }) =>
      request<AdminActivityRunResponse>(`/admin/activity/runs/${id ?? ""}`, {
        signal,
      }),
    enabled: id !== null,
    refetchInterval: POLL_MS,
  })
  const run = id ? (data?.run ?? null) : null

  useEffect(() => {
    if (!run || run.state === "running") {
      return
    }
    setId(null)
    announceEnd(run, t)
    void refresh()
  }, [refresh, run, t])

  const start = useMutation({
    mutationFn: ({ action, confirm }: { action: string; confirm?: true }) =>
      request<AdminActivityRunResponse>(
        `/admin/activity/attention/groups/${encodeURIComponent(groupKey)}/actions/${action}`,
        { method: "POST", body: confirm ? { confirm } : {} }
      ),
    onSuccess: (started) => {
      client.setQueryData(activityKeys.run(started.run.id), started)
      setId(started.run.id)
    },
  })

  const stop = () =>
    id === null
      ? Promise.resolve()
      : request<AdminActivityRunResponse>(`/admin/activity/runs/${id}/stop`, {
          method: "POST",
        }).then(
          () => undefined,
          () => toast.error(t("toast.failed"))
        )

  return { run: id ? run : null, start, stop }
}

const announceEnd = (
  { state, succeeded, failed, skipped }: AdminActivityRun,
  t: ReturnType<typeof useText>["t"]
) => {
  const counts = t("acting.runEnded", { succeeded, failed, skipped })
  if (state === "stopped") {
    toast.warning(`${t("acting.runStopped")}: ${counts}`)
    return
  }
  toast.success(counts)
}

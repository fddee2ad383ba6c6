import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminActivityRun, AdminActivityRunResponse } from "../../types"
import { request } from "../lib/client"
import { isGoing } from "../lib/runs"
import { keepRun, readRuns, useRuns } from "./use-runs"

/** The action over a group that is going, whoever began it, and how to begin one. */
export const useRun = (groupKey: string) => {
  const client = useQueryClient()
  const goingIn = (runs: AdminActivityRun[]) =>
    runs.find((run) => run.group_key === groupKey && isGoing(run)) ?? null

  const start = useMutation({
    mutationFn: ({ action, confirm }: { action: string; confirm?: true }) =>
      request<AdminActivityRunResponse>(
        `/admin/activity/attention/groups/${encodeURIComponent(groupKey)}/actions/${action}`,
        { method: "POST", body: confirm ? { confirm } : {} }
      ),
    onSuccess: ({ run }) => keepRun(client, run),
  })

  return {
    run: goingIn(useRuns()),
    start,
    /** Whether somebody else was faster. */
    isTaken: async () =>
      (await readRuns(client).then(goingIn, () => null)) !== null,
  }
}

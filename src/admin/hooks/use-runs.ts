import { toast } from "@medusajs/ui"
import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import type {
  AdminActivityRun,
  AdminActivityRunResponse,
  AdminActivityRunsResponse,
} from "../../types"
import { isDenied, request } from "../lib/client"
import { activityKeys } from "../lib/query-keys"
import { isGoing, withRun } from "../lib/runs"
import { useRefreshOrders } from "./use-refresh"
import { useText } from "./use-text"

/** While one is going, and while none is: somebody else may begin one. */
const ASK_OFTEN = 1_000
const ASK_SELDOM = 15_000

const runsQuery = queryOptions({
  queryKey: activityKeys.runs,
  queryFn: ({ signal }) =>
    request<AdminActivityRunsResponse>("/admin/activity/runs", { signal }),
  staleTime: ASK_OFTEN,
  retry: false,
})

const NONE: AdminActivityRun[] = []

/** Actions over groups that are going or ended a moment ago, whoever began them. All who show them share one request. */
export const useRuns = (): AdminActivityRun[] => {
  const { data } = useQuery({
    ...runsQuery,
    refetchOnWindowFocus: ({ state }) => !isDenied(state.error),
    refetchInterval: ({ state: { data: known, error } }) =>
      isDenied(error) ? false : askAgainAfter(known?.runs ?? NONE),
  })

  return data?.runs ?? NONE
}

const askAgainAfter = (runs: AdminActivityRun[]): number =>
  runs.some(isGoing) ? ASK_OFTEN : ASK_SELDOM

/** What a run has changed is read anew once it is over. To be called once a page. */
export const useChangesOf = (runs: AdminActivityRun[]) => {
  const refresh = useRefreshOrders()
  const going = useRef<Set<string>>(new Set())

  useEffect(() => {
    const hasEnded = runs.some(
      (run) => !isGoing(run) && going.current.has(run.id)
    )
    going.current = new Set(runs.filter(isGoing).map(({ id }) => id))
    if (hasEnded) {
      void refresh()
    }
  }, [refresh, runs])
}

/** Begins nothing more; what is being worked on is brought to its end. */
export const useStopRun = () => {
  const client = useQueryClient()
  const { t } = useText()

  return useMutation({
    mutationFn: (id: string) =>
      request<AdminActivityRunResponse>(
        `/admin/activity/runs/${encodeURIComponent(id)}/stop`,
        { method: "POST" }
      ),
    onSuccess: ({ run }) => keepRun(client, run),
    onError: () => toast.error(t("toast.failed")),
  })
}

/** Puts a run where all look; an answer that is on its way does not know it yet. */
export const keepRun = async (client: QueryClient, run: AdminActivityRun) => {
  await client.cancelQueries({ queryKey: activityKeys.runs })
  client.setQueryData(runsQuery.queryKey, (known) => ({
    runs: withRun(known?.runs ?? NONE, run),
  }))
}

/** As they are at this moment. */
export const readRuns = async (
  client: QueryClient
): Promise<AdminActivityRun[]> =>
  (await client.fetchQuery({ ...runsQuery, staleTime: 0 })).runs

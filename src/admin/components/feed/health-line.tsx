import { ExclamationCircleSolid } from "@medusajs/icons"
import { useQuery } from "@tanstack/react-query"
import type { ActivityHealth } from "../../../types"
import { useText } from "../../hooks/use-text"
import { isDenied, request } from "../../lib/client"
import { activityKeys } from "../../lib/query-keys"

const ASK_EVERY = 60_000

/** One line where the log itself does not watch as it should: what is wrong, and what to do about it. */
export const HealthLine = () => {
  const { t, isReady } = useText()
  const problem = useHealth()

  if (!problem || !isReady) {
    return null
  }

  return (
    <p
      role="status"
      data-activity-log="health"
      title={problem.what}
      className="border-ui-border-base bg-ui-tag-orange-bg text-ui-tag-orange-text txt-compact-small flex items-start gap-x-2 border-t px-6 py-2"
    >
      <ExclamationCircleSolid className="mt-0.5 shrink-0" aria-hidden />
      {t(`health.${problem.code}`)}
    </p>
  )
}

/**
 * What is wrong with the log itself; null while nothing is known to be. A store that does not answer
 * is the list's to say, and it does.
 */
const useHealth = (): ActivityHealth["problems"][number] | null => {
  const { data } = useQuery({
    queryKey: activityKeys.health,
    queryFn: ({ signal }) =>
      request<ActivityHealth>("/admin/activity/health", { signal }),
    refetchInterval: (query) =>
      isDenied(query.state.error) ? false : ASK_EVERY,
    staleTime: ASK_EVERY / 2,
    retry: false,
  })

  return data?.problems?.[0] ?? null
}

import { ExclamationCircleSolid } from "@medusajs/icons"
import { useQuery } from "@tanstack/react-query"
import type { ActivityHealth } from "../../../types"
import { useText } from "../../hooks/use-text"
import { isDenied, request } from "../../lib/client"
import { activityKeys } from "../../lib/query-keys"

const ASK_EVERY = 60_000
/** While the numbers change. */
const ASK_OFTEN = 10_000

/**
 * One line where the log itself does not watch as it should: what is wrong, and what to do about it. And
 * one while the shop's past is read: how far that has come.
 */
export const HealthLine = () => {
  const { t, locale, isReady } = useText()
  const health = useHealth()
  const [problem] = health?.problems ?? []
  const past = health?.backfill
  const isReading = past?.state === "running" && past.total > 0

  if (!isReady) {
    return null
  }

  return (
    <>
      {problem && (
        <p
          role="status"
          data-activity-log="health"
          className="border-ui-border-base bg-ui-tag-orange-bg text-ui-tag-orange-text txt-compact-small flex items-start gap-x-2 border-t px-6 py-2"
        >
          <ExclamationCircleSolid className="mt-0.5 shrink-0" aria-hidden />
          {t(`health.${problem.code}`)}
        </p>
      )}
      {isReading && (
        <p
          data-activity-log="past"
          className="border-ui-border-base bg-ui-bg-subtle text-ui-fg-subtle txt-compact-small border-t px-6 py-2"
        >
          {t("past.reading", {
            done: past.done.toLocaleString(locale),
            total: past.total.toLocaleString(locale),
          })}
        </p>
      )}
    </>
  )
}

/**
 * How the log itself is; nothing while that is not known. A store that does not answer is the list's to
 * say, and it does.
 */
const useHealth = (): ActivityHealth | undefined => {
  const { data } = useQuery({
    queryKey: activityKeys.health,
    queryFn: ({ signal }) =>
      request<ActivityHealth>("/admin/activity/health", { signal }),
    refetchInterval: ({ state: { data: known, error } }) =>
      isDenied(error) ? false : askAgainAfter(known),
    staleTime: ASK_EVERY / 2,
    retry: false,
  })

  return data
}

const askAgainAfter = (health: ActivityHealth | undefined): number =>
  health?.backfill?.state === "running" ? ASK_OFTEN : ASK_EVERY

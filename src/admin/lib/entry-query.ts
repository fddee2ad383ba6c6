import type { AdminActivityDetailResponse } from "../../types"
import { isDenied, isMissing, request } from "./client"
import { activityKeys } from "./query-keys"

/** One entry with what can be done about it: its details and its actions read the same answer. */
export const entryQuery = (id: string) => ({
  queryKey: activityKeys.entry(id),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    request<AdminActivityDetailResponse>(
      `/admin/activity/${encodeURIComponent(id)}`,
      { signal }
    ),
  retry: (failures: number, error: Error) =>
    failures < 1 && !isDenied(error) && !isMissing(error),
})

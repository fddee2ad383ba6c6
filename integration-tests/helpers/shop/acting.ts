import type {
  ActivityAction,
  AdminActivityActionResponse,
  AdminActivityDetailResponse,
  AdminActivityRun,
  AdminActivityRunResponse,
} from "../../../src/types"
import { ApiError } from "../api-client"
import { until } from "../until"
import type { Shop } from "./open-shop"

/** The actions that an entry has now. */
export const actionsOf = async (
  { admin }: Shop,
  entryId: string
): Promise<ActivityAction[]> => {
  const { actions } = await admin.get<AdminActivityDetailResponse>(
    `/admin/activity/${entryId}`
  )

  return actions
}

/** Presses an action of an entry, as the admin's button does. */
export const press = (
  { admin }: Shop,
  entryId: string,
  { action, ...body }: { action: string; confirm?: boolean; to?: string }
): Promise<AdminActivityActionResponse> =>
  admin.post(`/admin/activity/${entryId}/actions/${action}`, body)

/** What the server said that it will not do; fails where it did it. */
export const declined = async (
  pressed: Promise<unknown>
): Promise<{ status: number; message: string }> => {
  const error = await pressed.then(
    () => new Error("should have been declined and was not"),
    (reason: unknown) => reason
  )

  if (!(error instanceof ApiError)) {
    throw error
  }

  const { message } = error.body as { message: string } // Medusa's errors, and ours

  return { status: error.status, message }
}

/** Begins an action over a group. */
export const pressGroup = async (
  { admin }: Shop,
  groupKey: string,
  { action, ...body }: { action: string; confirm?: boolean }
): Promise<AdminActivityRun> => {
  const { run } = await admin.post<AdminActivityRunResponse>(
    `/admin/activity/attention/groups/${encodeURIComponent(groupKey)}/actions/${action}`,
    body
  )

  return run
}

/** Waits until a run has ended, whichever way. */
export const ended = (
  { admin }: Shop,
  runId: string,
  timeoutMs = 30_000
): Promise<AdminActivityRun> =>
  until(
    async () => {
      const { run } = await admin.get<AdminActivityRunResponse>(
        `/admin/activity/runs/${runId}`
      )

      return run.state === "running" ? null : run
    },
    { what: `run ${runId} to end`, timeoutMs }
  )

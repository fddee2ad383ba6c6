import type {
  AdminActivity,
  AdminActivityResponse,
  AdminOrderActivityResponse,
} from "../../../src/types"
import { until } from "../until"
import type { Shop } from "./open-shop"

export type NewActivity = Pick<AdminActivity, "event_type" | "message"> &
  Partial<Pick<AdminActivity, "level" | "order_id" | "payload" | "occurred_at">>

/** Records an entry as another system would: over HTTP. */
export const record = async (
  { admin }: Shop,
  entry: NewActivity
): Promise<AdminActivity> => {
  const { activity } = await admin.post<AdminActivityResponse>(
    "/admin/activity",
    entry
  )
  return activity
}

/** Waits until the order's story has told of `event_type`: recording comes after the fact. */
export const untilRecorded = (
  { admin }: Shop,
  orderId: string,
  eventType: string
): Promise<AdminActivity[]> =>
  until(
    async () => {
      const { activities } = await admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )
      const isThere = activities.some(
        ({ event_type }) => event_type === eventType
      )
      return isThere ? activities : null
    },
    { what: `${eventType} of ${orderId}` }
  )

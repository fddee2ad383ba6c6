import type ActivityLogModuleService from "../../../src/modules/activity-log/service"
import { attentionOf } from "../../../src/recording/attention-of"
import type { ActivityEntry } from "../../../src/types"

export type Log = ActivityLogModuleService

export const failed = "order.submission_failed"

/** A submission that failed, as its subscriber records it. */
export const fail = (
  log: Log,
  order_id: string | null,
  { code = "out_of_stock", at }: { code?: string; at?: Date } = {}
): Promise<ActivityEntry | null> => {
  const payload = { code, amount: 28, currency_code: "gbp" }

  return log.logEvent(failed, `Submission failed: ${code}`, {
    level: "error",
    order_id,
    payload,
    ...(at ? { occurred_at: at } : {}),
    ...attentionOf(failed, { level: "error" }, { order_id, payload }),
  })
}

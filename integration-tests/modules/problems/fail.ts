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

/** What closes it. */
export const succeed = (
  log: Log,
  order_id: string | null,
  options: { at?: Date; dedupe_key?: string } = {}
): Promise<ActivityEntry | null> =>
  log.logEvent("order.submitted", "Submitted", {
    order_id,
    ...(options.at ? { occurred_at: options.at } : {}),
    ...(options.dedupe_key ? { dedupe_key: options.dedupe_key } : {}),
    ...attentionOf(
      "order.submitted",
      { level: "info", resolves: [failed] },
      { order_id, payload: {} }
    ),
  })

export const minutesAgo = (minutes: number): Date =>
  new Date(Date.now() - minutes * 60_000)

import { createdKey } from "../../catalog/facts/order"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { madeAt } from "../../recording/wording/medusa-ids"

const DAY_MS = 86_400_000

/**
 * For how many days entries of orders are kept, where the beginning of this order's story is older and not there: it was
 * removed, if it ever was recorded. Null where the story begins with its order, or may yet.
 */
export async function prunedBeginning(
  { options, recall }: Pick<ActivityLogModuleService, "options" | "recall">,
  orderId: string
): Promise<number | null> {
  const { orders: days } = options.retention
  const made = madeAt(orderId)

  if (made === null || Date.now() - made.getTime() < days * DAY_MS) {
    return null
  }

  const [beginning] = await recall.byDedupeKeys([createdKey(orderId)])

  return beginning ? null : days
}

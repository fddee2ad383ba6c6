import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { asDate } from "../recording/wording/as-date"
import { amountOf, withoutNoise } from "../recording/wording/money"
import type { ActivityEntry } from "../types"
import type { ActionWorld } from "./action"
import { rowsIn, textIn } from "./read-payload"

/** Money of one payment, as Medusa's rows have it at this moment. */
export type PaymentState = {
  id: string
  provider_id: string
  data: Record<string, unknown>
  amount: number
  captured: number
  refunded: number
  /** Captured or refunded since the attempt that failed. */
  capturedSince: number
  refundedSince: number
  isCancelled: boolean
  order: { id: string; status: string; currency_code: string } | null
}

export async function paymentBehind(
  { payload, occurred_at }: ActivityEntry,
  world: ActionWorld
): Promise<PaymentState | null> {
  const [row] = await world.rows({
    entity: "payment",
    fields: [
      "id",
      "amount",
      "provider_id",
      "data",
      "canceled_at",
      "captures.amount",
      "captures.created_at",
      "refunds.amount",
      "refunds.created_at",
      "payment_collection.order.id",
      "payment_collection.order.status",
      "payment_collection.order.currency_code",
    ],
    filters: { id: textIn(payload, "payment_id") ?? "" },
  })

  if (!row) {
    return null
  }

  // Entries are dated by the database's clock, rows by that of a process.
  const { clock } =
    world.container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const captures = rowsIn(row, "captures")
  const refunds = rowsIn(row, "refunds")
  const isLater = ({ created_at }: Record<string, unknown>) => {
    const madeAt = asDate(created_at)

    return madeAt !== null && clock.at(madeAt) > occurred_at
  }
  const collection = Object(row.payment_collection) as Record<string, unknown> // asked for above

  return {
    id: String(row.id),
    provider_id: String(row.provider_id),
    data: Object(row.data) as Record<string, unknown>, // the provider's own
    amount: amountOf(row.amount) ?? 0,
    captured: sumOf(captures),
    refunded: sumOf(refunds),
    capturedSince: sumOf(captures.filter(isLater)),
    refundedSince: sumOf(refunds.filter(isLater)),
    isCancelled: Boolean(row.canceled_at),
    order: (collection.order as PaymentState["order"] | undefined) ?? null, // the fields asked for
  }
}

/** The part of `wanted` that is still open; null where nothing is. */
export function leftToMove(wanted: number, open: number): number | null {
  const left = withoutNoise(Math.min(wanted, open))

  return left > 0 ? left : null
}

function sumOf(rows: Record<string, unknown>[]): number {
  return rows.reduce((sum, { amount }) => sum + (amountOf(amount) ?? 0), 0)
}

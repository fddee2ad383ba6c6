import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { timeOf } from "../../modules/activity-log/state/state-store"
import { recorderOf } from "../../recorder"
import { idSince } from "../../recording/wording/medusa-ids"
import { readRows } from "../../reconciling/read-rows"
import { outcomeOf } from "./meaning"
import { recordWithoutOrder } from "./record-money"
import { findSession, type Settled } from "./session"

const KEY = "watching:money:swept"

/** After a start, and the most that one search takes. */
const FIRST_SPAN_MS = 86_400_000

/** A payment is written together with its session's authorization; a transaction may take its time. */
const OVERLAP_MS = 60_000

/** Sessions that are older when they are paid are found by their payment. */
const SESSIONS_MS = 3 * 86_400_000

/** More at once are an outage of their own, and taken by the next searches. */
const LIMIT = 200

type Paid = { session_id: string; paid_at: Date }

/**
 * Exported for the benchmark. Money that Medusa itself knows of, taken between two moments, of checkouts that
 * have become no order. Payments by range of their primary key; sessions whose payment is not there as well.
 */
export const PAID_WITHOUT_ORDER = `
  with paid as (
    select payment_session_id as session_id, payment_collection_id, created_at as paid_at
    from payment
    where id >= ? and id < ? and canceled_at is null and deleted_at is null
    union
    select id, payment_collection_id, authorized_at from payment_session
    where id >= ? and id < ? and status in ('authorized', 'captured')
      and authorized_at > ? and authorized_at <= ? and deleted_at is null
  )
  select distinct on (paid.paid_at, paid.session_id) paid.session_id, paid.paid_at
  from paid
  join cart_payment_collection cart
    on cart.payment_collection_id = paid.payment_collection_id and cart.deleted_at is null
  where not exists (
    select from order_payment_collection link
    where link.payment_collection_id = paid.payment_collection_id and link.deleted_at is null)
  order by paid.paid_at, paid.session_id
  limit ${LIMIT}`

export function sweepValues({ from, to }: { from: Date; to: Date }): unknown[] {
  return [
    idSince("pay", from),
    idSince("pay", to),
    idSince("payses", new Date(from.getTime() - SESSIONS_MS)),
    idSince("payses", to),
    from,
    to,
  ]
}

/** Finds money in Medusa's own rows for which there is no order until a moment: a webhook may not have come. */
export async function sweepMoney(
  container: MedusaContainer,
  { until, refundedBefore }: Settled
): Promise<void> {
  const { state } =
    container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const swept = await state.get(KEY)
  const earliest = until.getTime() - FIRST_SPAN_MS
  const before = timeOf(swept?.value) - OVERLAP_MS
  const from = new Date(Math.max(earliest, before))
  const found = await readRows<Paid>(
    container,
    PAID_WITHOUT_ORDER,
    sweepValues({ from, to: until })
  )
  const { graph } = recorderOf(container, "reconcile")

  for (const { session_id, paid_at } of found) {
    const session = await findSession(session_id, graph, refundedBefore)

    // Read again: the order may have come meanwhile.
    if (session && outcomeOf("paid", session) === "without_order") {
      await recordWithoutOrder({ container, session }, paid_at)
    }
  }

  const reached = found.length === LIMIT ? found.at(-1)?.paid_at : until

  await state.set(KEY, (reached ?? until).toISOString())
}

import type { PlannedOrder } from "../../integration-tests/helpers/simulated-shop"

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

/** Orders evenly over a year, the oldest first, each of them delivered. */
export function plannedPast(orders: number, now: Date): PlannedOrder[] {
  return Array.from({ length: orders }, (_, n) => {
    const at = now.getTime() - 370 * DAY_MS + n * ((365 * DAY_MS) / orders)

    return {
      at: new Date(at),
      confirmedAt: null,
      submittedAt: new Date(at + HOUR_MS),
      shippedAt: new Date(at + DAY_MS),
      deliveredAt: new Date(at + 3 * DAY_MS),
      capturedAt: new Date(at + DAY_MS),
    }
  })
}

const TIMES = "plan.at, plan.at"

/** What the simulated shop leaves out, and a real one has: carts, customers, captures, versions, e-mails. */
export const WHOLE_PAST: readonly string[] = [
  `insert into customer (id, first_name, last_name, email, has_account, created_at, updated_at)
   select 'cus_' || id, 'Ada', 'Nr ' || id, id || '@example.com', true, ${TIMES} from planned_order plan`,
  `insert into cart (id, currency_code, email, customer_id, completed_at, created_at, updated_at)
   select 'cart_' || id, 'gbp', id || '@example.com', 'cus_' || id, plan.at, ${TIMES} from planned_order plan`,
  `insert into order_cart (id, order_id, cart_id, created_at, updated_at)
   select 'ordcart_' || id, 'order_' || id, 'cart_' || id, ${TIMES} from planned_order plan`,
  `insert into capture (id, amount, raw_amount, payment_id, created_at, updated_at)
   select 'capt_' || id, 16, '{"value":"16","precision":20}', 'pay_' || id, captured_at, captured_at from planned_order plan`,
  // Submitting an order makes a second version of it.
  `update "order" set version = 2 where id in (select 'order_' || id from planned_order)`,
  `insert into order_summary (id, order_id, version, totals, created_at, updated_at)
   select 'ordsum_' || version || id, 'order_' || id, version, '{"current_order_total":16}', ${TIMES}
   from planned_order plan, generate_series(1, 2) as version`,
  `insert into notification (id, "to", channel, template, trigger_type, resource_type, resource_id, status, data,
     created_at, updated_at)
   select 'noti_' || id, id || '@example.com', 'email', 'order-confirmation', 'order.placed', 'order', 'order_' || id,
     'success', '{}', ${TIMES} from planned_order plan`,
]

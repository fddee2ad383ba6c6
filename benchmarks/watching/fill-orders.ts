import type { Client } from "pg"
import { ULID_FUNCTION } from "../measuring/bench-ulid"

const BATCH = 100_000
const DAY_MS = 86_400_000

export type Filling = { orders: number; now: Date; perDay: number }

/**
 * Orders as a shop has them: paid and captured, submitted after hours, sent after a day, delivered after four. One in
 * a hundred is still to be sent. Spread evenly over the days before now. A checkout in fifty failed, and each of the last days'.
 */
export async function fillOrders(
  client: Client,
  { orders, now, perDay }: Filling
): Promise<void> {
  await client.query(ULID_FUNCTION)
  // The rows are ours: checking each one's foreign key would take longer than writing it.
  await client.query("set session_replication_role = replica")

  for (let start = 0; start < orders; start += BATCH) {
    for (const statement of STATEMENTS) {
      await client.query(statement, [
        start,
        Math.min(start + BATCH, orders) - 1,
        now.getTime(),
        Math.round(DAY_MS / perDay),
      ])
    }
  }

  await client.query("vacuum analyze")
}

const ROWS = `
  select n, $3::bigint - n * $4::bigint as ms
  from generate_series($1::bigint, $2::bigint) n`

const AT = (addedMs = 0) => `to_timestamp((ms + ${addedMs}) / 1000.0)`
const AGE = `($3::bigint - ms)`
const ZERO = `'{"value":"0","precision":20}'::jsonb`
const ONE = `'{"value":"1","precision":20}'::jsonb`

const SUBMITTED = `${AGE} > 14400000`
const SHIPPED = `${AGE} > ${DAY_MS} and n % 100 <> 0`
const DELIVERED = `${AGE} > ${4 * DAY_MS} and n % 100 <> 0`

/** In the order of the columns that Medusa's migrations (2.21) leave without a default. */
const STATEMENTS = [
  `insert into "order" (id, version, status, is_draft_order, currency_code, email, created_at, updated_at)
   select 'order_' || bench_ulid(ms, n), 1, 'pending', false, 'gbp', 'c' || n || '@example.com', ${AT()}, ${AT()}
   from (${ROWS}) as rows`,
  `insert into order_line_item (id, title, unit_price, raw_unit_price, requires_shipping, created_at, updated_at)
   select 'ordli_' || bench_ulid(ms, n), 'Mug', 28, '{"value":"28","precision":20}', n % 10 <> 0, ${AT()}, ${AT()}
   from (${ROWS}) as rows`,
  `insert into order_item (id, order_id, version, item_id, quantity, raw_quantity,
     fulfilled_quantity, raw_fulfilled_quantity, shipped_quantity, raw_shipped_quantity,
     delivered_quantity, raw_delivered_quantity, return_requested_quantity, raw_return_requested_quantity,
     return_received_quantity, raw_return_received_quantity, return_dismissed_quantity, raw_return_dismissed_quantity,
     written_off_quantity, raw_written_off_quantity, created_at, updated_at)
   select 'orditem_' || bench_ulid(ms, n), 'order_' || bench_ulid(ms, n), 1, 'ordli_' || bench_ulid(ms, n), 1, ${ONE},
     case when ${SUBMITTED} then 1 else 0 end, ${ONE}, case when ${SHIPPED} then 1 else 0 end, ${ONE},
     0, ${ZERO}, 0, ${ZERO}, 0, ${ZERO}, 0, ${ZERO}, 0, ${ZERO}, ${AT()}, ${AT()}
   from (${ROWS}) as rows`,
  `insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id,
     payment_session_id, captured_at, created_at, updated_at)
   select 'pay_' || bench_ulid(ms, n), 28, '{"value":"28","precision":20}', 'gbp', 'pp_stripe_stripe', '{}',
     'pay_col_' || bench_ulid(ms, n), 'payses_' || bench_ulid(ms, n),
     case when ${SHIPPED} then ${AT(DAY_MS)} end, ${AT()}, ${AT()} from (${ROWS}) as rows`,
  `insert into payment_session (id, amount, raw_amount, currency_code, provider_id, data, status,
     payment_collection_id, authorized_at, created_at, updated_at)
   select 'payses_' || bench_ulid(ms, n), 28, '{"value":"28","precision":20}', 'gbp', 'pp_stripe_stripe', '{}',
     'authorized', 'pay_col_' || bench_ulid(ms, n), ${AT()}, ${AT()}, ${AT()} from (${ROWS}) as rows`,
  `insert into order_payment_collection (id, order_id, payment_collection_id, created_at, updated_at)
   select 'ordpay_' || bench_ulid(ms, n), 'order_' || bench_ulid(ms, n), 'pay_col_' || bench_ulid(ms, n), ${AT()}, ${AT()}
   from (${ROWS}) as rows`,
  `insert into cart_payment_collection (id, cart_id, payment_collection_id, created_at, updated_at)
   select 'capaycol_' || bench_ulid(ms, n), 'cart_' || bench_ulid(ms, n), 'pay_col_' || bench_ulid(ms, n), ${AT()}, ${AT()}
   from (${ROWS}) as rows`,
  `insert into fulfillment (id, location_id, requires_shipping, shipped_at, delivered_at, created_at, updated_at)
   select 'ful_' || bench_ulid(ms + 14400000, n), 'sloc_1', true, case when ${SHIPPED} then ${AT(DAY_MS)} end,
     case when ${DELIVERED} then ${AT(4 * DAY_MS)} end, ${AT(14_400_000)}, ${AT(14_400_000)}
   from (${ROWS}) as rows where ${SUBMITTED}`,
  `insert into order_fulfillment (id, order_id, fulfillment_id, created_at, updated_at)
   select 'ordful_' || bench_ulid(ms, n), 'order_' || bench_ulid(ms, n), 'ful_' || bench_ulid(ms + 14400000, n), ${AT()}, ${AT()}
   from (${ROWS}) as rows where ${SUBMITTED}`,
  `insert into activity_log (id, event_type, level, order_id, message, occurred_at, source)
   select 'actlog_' || bench_ulid(ms, n), 'order.email.confirmation_sent', 'info', 'order_' || bench_ulid(ms, n), '',
     ${AT()}, 'event' from (${ROWS}) as rows`,
  `insert into activity_log (id, event_type, level, order_id, message, payload, occurred_at, source)
   select 'actlog_' || bench_ulid(ms + 1, n), 'order.placement_failed', 'error', null, 'refused',
     jsonb_build_object('cart_id', 'cart_' || bench_ulid(ms, n)), ${AT(1)}, 'workflow'
   from (${ROWS}) as rows where n < 2500 or n % 50 = 0`,
]

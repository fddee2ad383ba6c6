import type { Client } from "pg"
import { ULID_FUNCTION } from "../measuring/bench-ulid"

const BATCH = 500_000
const DAY_MS = 86_400_000

export type Filling = {
  /** Rows are numbered from the newest, 0, to the oldest. */
  from: number
  to: number
  now: Date
  perDay: number
}

/**
 * Carts as a shop has them: three in ten leave an e-mail address, one in twenty is bought, half
 * have an item and a third a shipping method. Spread evenly over the days before now.
 */
export async function fillCarts(
  client: Client,
  { from, to, now, perDay }: Filling
): Promise<void> {
  await client.query(ULID_FUNCTION)
  // The rows are ours: checking each one's foreign key would take longer than writing it.
  await client.query("set session_replication_role = replica")

  for (let start = from; start < to; start += BATCH) {
    const values = [
      start,
      Math.min(start + BATCH, to) - 1,
      now.getTime(),
      Math.round(DAY_MS / perDay),
    ]

    for (const statement of STATEMENTS) {
      await client.query(statement, values)
    }
  }

  await client.query(
    "vacuum analyze cart, cart_line_item, cart_shipping_method"
  )
}

const ROWS = `
  select n, $3::bigint - n * $4::bigint as ms
  from generate_series($1::bigint, $2::bigint) n`

const TIME = "to_timestamp(ms / 1000.0)"

const STATEMENTS = [
  `insert into cart (id, email, currency_code, completed_at, created_at, updated_at)
   select 'cart_' || bench_ulid(ms, n), case when n % 10 < 3 then 'c' || n || '@example.com' end,
     'gbp', case when n % 20 = 0 then ${TIME} end, ${TIME}, ${TIME}
   from (${ROWS}) as rows`,
  `insert into cart_line_item (id, cart_id, title, quantity, unit_price, raw_unit_price, created_at, updated_at)
   select 'cali_' || bench_ulid(ms + 1000, n), 'cart_' || bench_ulid(ms, n), 'Mug', 1, 12,
     '{"value":"12","precision":20}', ${TIME}, ${TIME}
   from (${ROWS}) as rows where n % 2 = 0 or n % 10 < 3`,
  `insert into cart_shipping_method (id, cart_id, name, amount, raw_amount, created_at, updated_at)
   select 'casm_' || bench_ulid(ms + 2000, n), 'cart_' || bench_ulid(ms, n), 'Standard', 4,
     '{"value":"4","precision":20}', ${TIME}, ${TIME}
   from (${ROWS}) as rows where n % 3 = 0`,
]

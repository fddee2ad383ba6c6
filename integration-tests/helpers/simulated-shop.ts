import { monotonicFactory } from "ulid"
import { queryOnce } from "./postgres-admin"

/** What becomes of one order; null: it never does. */
export type PlannedOrder = {
  at: Date
  confirmedAt: Date | null
  submittedAt: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  capturedAt: Date | null
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Numbers that look like chance, and are the same in each run. */
function chances(seed: number): () => number {
  let state = seed

  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648

    return state / 2_147_483_648
  }
}

const chance = chances(20_261_128)

/** The next moment in which the warehouse works: from 8 to 18, not on weekends. */
function worked(ms: number): number {
  let at = ms

  while (
    [0, 6].includes(new Date(at).getUTCDay()) ||
    new Date(at).getUTCHours() < 8 ||
    new Date(at).getUTCHours() >= 18
  ) {
    at += HOUR
  }

  return at
}

/** An order of a normal shop: confirmed in minutes, packed on the next working day, sent a day or two later. */
export function normalOrder(ms: number): PlannedOrder {
  const submitted = worked(ms + chance() * 8 * HOUR)
  const shipped = worked(submitted + chance() * 30 * HOUR)
  const delivered = shipped + (1 + chance() * 6) * DAY

  return {
    at: new Date(ms),
    confirmedAt: new Date(ms + chance() * (HOUR / 12)),
    submittedAt: new Date(submitted),
    shippedAt: new Date(shipped),
    deliveredAt: new Date(delivered),
    capturedAt: new Date(shipped),
  }
}

export type SimulatedShop = {
  /** Plans orders; nothing of them is in Medusa's tables before its time. @returns their ids */
  plan(orders: PlannedOrder[]): Promise<string[]>
  /** Brings Medusa's tables to a moment. */
  goOnTo(now: Date): Promise<void>
}

/**
 * A shop that sells on paper: the rows that Medusa would have at any moment, by copies of one real order.
 *
 * `specimen` is an order of the same database that was placed and submitted through Medusa's own routes.
 */
export async function openSimulatedShop(
  databaseUrl: string,
  specimen: string
): Promise<SimulatedShop> {
  const query = <Row extends object>(sql: string, values?: unknown[]) =>
    queryOnce<Row>(databaseUrl, sql, values)
  const ulid = monotonicFactory()
  let before = new Date(0)

  await query(PLAN)

  return {
    plan: async (orders) => {
      const rows = orders.map((order) => {
        const id = ulid(order.at.getTime())

        return { ...order, id }
      })

      await query(
        `insert into planned_order (id, at, confirmed_at, submitted_at, shipped_at, delivered_at, captured_at)
         select * from unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[],
           $6::timestamptz[], $7::timestamptz[])`,
        [
          rows.map(({ id }) => id),
          rows.map(({ at }) => at),
          rows.map(({ confirmedAt }) => confirmedAt),
          rows.map(({ submittedAt }) => submittedAt),
          rows.map(({ shippedAt }) => shippedAt),
          rows.map(({ deliveredAt }) => deliveredAt),
          rows.map(({ capturedAt }) => capturedAt),
        ]
      )

      return rows.map(({ id }) => `order_${id}`)
    },
    goOnTo: async (now) => {
      const values = [before, now, specimen]

      await query(
        `do $do$ begin ${STEPS.map((step) =>
          literal(step, values).concat(";")
        ).join("\n")} end $do$`
      )
      before = now
    },
  }
}

/** A block takes no parameters. The values are our own. */
function literal(sql: string, values: (Date | string)[]): string {
  return sql.replace(/\$(\d)/g, (_, place: string) => {
    const value = values[Number(place) - 1] ?? ""

    return value instanceof Date
      ? `'${value.toISOString()}'::timestamptz`
      : `'${value}'`
  })
}

const PLAN = `
  create table planned_order (id text primary key, at timestamptz, confirmed_at timestamptz,
    submitted_at timestamptz, shipped_at timestamptz, delivered_at timestamptz, captured_at timestamptz);
  create index on planned_order (at);
  create index on planned_order (confirmed_at);
  create index on planned_order (submitted_at);
  create index on planned_order (shipped_at);
  create index on planned_order (delivered_at);
  create index on planned_order (captured_at)`

/** A copy of the specimen's row with other values. The row is the table's own, so that its type has a name. */
const copy = (
  table: string,
  { from, set, at }: { from: string; set: string; at: string }
) => `insert into "${table}"
  select (jsonb_populate_record(specimen, jsonb_build_object(${set}))).*
  from "${table}" specimen, planned_order plan
  where specimen.id = (select id from "${table}" where ${from} limit 1)
    and plan.${at} > $1 and plan.${at} <= $2`

const times = (at: string) =>
  `'created_at', plan.${at}, 'updated_at', plan.${at}`

const during = (at: string) => `plan.${at} > $1 and plan.${at} <= $2`

const OF_ORDER = "order_id = $3"
const ITEM = "(select item_id from order_item where order_id = $3 limit 1)"
const COLLECTION =
  "(select payment_collection_id from order_payment_collection where order_id = $3 limit 1)"
const PARCEL =
  "(select fulfillment_id from order_fulfillment where order_id = $3 limit 1)"

const STEPS = [
  copy("order", {
    from: "id = $3",
    // The specimen's items were fulfilled, which made a second version of it.
    set: `'id', 'order_' || plan.id, 'version', 1, ${times("at")}`,
    at: "at",
  }),
  copy("order_line_item", {
    from: `id = ${ITEM}`,
    set: `'id', 'ordli_' || plan.id, ${times("at")}`,
    at: "at",
  }),
  copy("order_item", {
    from: OF_ORDER,
    set: `'id', 'orditem_' || plan.id, 'order_id', 'order_' || plan.id, 'item_id', 'ordli_' || plan.id,
      'version', 1, 'fulfilled_quantity', 0, 'shipped_quantity', 0, 'delivered_quantity', 0, ${times("at")}`,
    at: "at",
  }),
  copy("payment_collection", {
    from: `id = ${COLLECTION}`,
    set: `'id', 'pay_col_' || plan.id, ${times("at")}`,
    at: "at",
  }),
  copy("payment_session", {
    from: `payment_collection_id = ${COLLECTION}`,
    set: `'id', 'payses_' || plan.id, 'payment_collection_id', 'pay_col_' || plan.id, 'authorized_at', plan.at, ${times("at")}`,
    at: "at",
  }),
  copy("payment", {
    from: `payment_collection_id = ${COLLECTION}`,
    set: `'id', 'pay_' || plan.id, 'payment_collection_id', 'pay_col_' || plan.id,
      'payment_session_id', 'payses_' || plan.id, 'captured_at', null, 'canceled_at', null, ${times("at")}`,
    at: "at",
  }),
  copy("order_payment_collection", {
    from: OF_ORDER,
    set: `'id', 'ordpay_' || plan.id, 'order_id', 'order_' || plan.id,
      'payment_collection_id', 'pay_col_' || plan.id, ${times("at")}`,
    at: "at",
  }),
  copy("cart_payment_collection", {
    from: `payment_collection_id = ${COLLECTION}`,
    set: `'id', 'capaycol_' || plan.id, 'cart_id', 'cart_' || plan.id,
      'payment_collection_id', 'pay_col_' || plan.id, ${times("at")}`,
    at: "at",
  }),
  copy("fulfillment", {
    from: `id = ${PARCEL}`,
    set: `'id', 'ful_' || plan.id, 'delivery_address_id', null, 'shipped_at', null, 'delivered_at', null,
      ${times("submitted_at")}`,
    at: "submitted_at",
  }),
  copy("order_fulfillment", {
    from: OF_ORDER,
    set: `'id', 'ordful_' || plan.id, 'order_id', 'order_' || plan.id,
      'fulfillment_id', 'ful_' || plan.id, ${times("submitted_at")}`,
    at: "submitted_at",
  }),
  `update order_item set fulfilled_quantity = quantity from planned_order plan
   where order_item.id = 'orditem_' || plan.id and ${during("submitted_at")}`,
  `update order_item set shipped_quantity = quantity from planned_order plan
   where order_item.id = 'orditem_' || plan.id and ${during("shipped_at")}`,
  `update fulfillment set shipped_at = plan.shipped_at from planned_order plan
   where fulfillment.id = 'ful_' || plan.id and ${during("shipped_at")}`,
  `update fulfillment set delivered_at = plan.delivered_at from planned_order plan
   where fulfillment.id = 'ful_' || plan.id and ${during("delivered_at")}`,
  `update payment set captured_at = plan.captured_at from planned_order plan
   where payment.id = 'pay_' || plan.id and ${during("captured_at")}`,
  `insert into activity_log (id, event_type, level, order_id, message, occurred_at, source)
   select 'actlog_' || plan.id, 'order.email.confirmation_sent', 'info', 'order_' || plan.id, '', plan.confirmed_at, 'event'
   from planned_order plan where ${during("confirmed_at")}`,
]

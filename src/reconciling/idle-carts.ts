import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { idSince } from "../recording/wording/medusa-ids"

/** A cart that somebody left, and since when. */
export type IdleCart = {
  id: string
  idle_since: Date
  /** Whether the log knows no earlier idle period of it. */
  is_first: boolean
}

/** Most carts that one run takes; the rest comes with the next. */
export const IDLE_CARTS_LIMIT = 1000

/** How long a run may wait for the log's table: it holds one of the store's connections meanwhile. */
const LOCK_TIMEOUT = "2s"

/**
 * Carts with an e-mail address and items and without an order whose last touch lies between two
 * moments, oldest first, without those whose idle period is in the log already.
 *
 * SQL, since the last touch is the newest of three tables and no filter of Medusa's says that; see
 * docs/adr/0015. Each of the three is entered by a range of its primary key (see recording/wording/medusa-ids.ts), the
 * rest are lookups by index: what is read grows with the carts of the span, not with the table.
 */
export async function listIdleCarts(
  connection: Knex,
  { from, to }: { from: Date; to: Date }
): Promise<IdleCart[]> {
  const span = (prefix: string) => [idSince(prefix, from), idSince(prefix, to)]

  return await connection.transaction(async (transaction) => {
    await transaction.raw(`set local lock_timeout = '${LOCK_TIMEOUT}'`)

    const { rows } = await transaction.raw<{ rows: IdleCart[] }>(IDLE_CARTS, [
      ...span("cart"),
      ...span("cali"),
      ...span("casm"),
      from,
      to,
    ])

    return rows
  })
}

/**
 * Exported for the benchmark, which explains the very same statement. `offset 0` keeps PostgreSQL
 * from joining `cart` as a whole: with ten million carts it would read them all.
 */
export const IDLE_CARTS = `
  with recent (id) as (
    select id from cart where id >= ? and id < ?
    union
    select cart_id from cart_line_item where id >= ? and id < ?
    union
    select cart_id from cart_shipping_method where id >= ? and id < ?
  )
  select touched.id, touched.idle_since, first_period.id is null as is_first
  from recent
  cross join lateral (
    select cart.id, date_trunc('milliseconds', greatest(
      cart.updated_at,
      (select max(item.updated_at) from cart_line_item item
       where item.cart_id = cart.id and item.deleted_at is null),
      (select max(method.updated_at) from cart_shipping_method method
       where method.cart_id = cart.id and method.deleted_at is null)
    )) as idle_since
    from cart
    where cart.id = recent.id
      and cart.completed_at is null
      and cart.deleted_at is null
      and cart.email <> ''
      and exists (
        select from cart_line_item item
        where item.cart_id = cart.id and item.deleted_at is null)
    offset 0
  ) touched
  left join activity_log first_period
    on first_period.dedupe_key = 'abandoned_cart:' || touched.id
  where touched.idle_since >= ? and touched.idle_since < ?
    and first_period.payload ->> 'idle_since' is distinct from to_char(
      touched.idle_since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    and (first_period.id is null or not exists (
      select from activity_log later_period
      where later_period.dedupe_key = 'abandoned_cart:' || touched.id || ':'
        || (extract(epoch from touched.idle_since) * 1000)::bigint))
    and not exists (
      select from order_cart
      where order_cart.cart_id = touched.id and order_cart.deleted_at is null)
  order by touched.idle_since, touched.id
  limit ${IDLE_CARTS_LIMIT}`

/** What distinguishes the changes of an order, as `orderChangeRows` says; those given up, which are deleted, among them. */
export const ORDER_CHANGE_ROWS = `
  select json_build_object(
    'id', c.id, 'change_type', c.change_type, 'created_at', c.created_at,
    'requested_at', c.requested_at, 'confirmed_at', c.confirmed_at,
    'declined_at', c.declined_at, 'deleted_at', c.deleted_at, 'return_id', c.return_id,
    'claim_id', c.claim_id, 'exchange_id', c.exchange_id,
    'order', json_build_object('cart', (
      select json_build_object('id', l.cart_id) from order_cart l
      where l.order_id = c.order_id and l.deleted_at is null limit 1))) as fact
  from order_change c where c.id = any(?::text[])`

/** The total of an order in one of its versions. */
export const SUMMARIES = `
  select s.order_id, s.version, s.totals as summary
  from unnest(?::text[], ?::int[]) as asked (order_id, version)
  join order_summary s on s.order_id = asked.order_id and s.version = asked.version
  where s.deleted_at is null`

/** Every row that belongs to an order, by the entity of the catalog's rows. */
export const ROWS_OF_ORDERS = `
  with asked as (select unnest(?::text[]) as id),
  paid as (
    select p.id from order_payment_collection l
    join payment p on p.payment_collection_id = l.payment_collection_id
    where l.order_id in (select id from asked) and l.deleted_at is null and p.deleted_at is null)
  select 'payment' as entity, id from paid
  union all
  select 'payment_session', s.id from order_payment_collection l
  join payment_session s on s.payment_collection_id = l.payment_collection_id
  where l.order_id in (select id from asked) and l.deleted_at is null and s.deleted_at is null
  union all
  select 'capture', c.id from capture c
  where c.payment_id in (select id from paid) and c.deleted_at is null
  union all
  select 'refund', r.id from refund r
  where r.payment_id in (select id from paid) and r.deleted_at is null
  union all
  select 'fulfillment', l.fulfillment_id from order_fulfillment l
  where l.order_id in (select id from asked) and l.deleted_at is null
  union all
  select 'fulfillment', l.fulfillment_id from "return" r
  join return_fulfillment l on l.return_id = r.id
  where r.order_id in (select id from asked) and r.deleted_at is null and l.deleted_at is null
  union all
  select 'return', id from "return"
  where order_id in (select id from asked) and deleted_at is null
  union all
  select 'order_claim', id from order_claim
  where order_id in (select id from asked) and deleted_at is null
  union all
  select 'order_exchange', id from order_exchange
  where order_id in (select id from asked) and deleted_at is null
  union all
  select 'order_change', id from order_change
  where order_id in (select id from asked) and change_type is not null`

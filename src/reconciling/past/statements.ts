import {
  captureFacts,
  paymentFacts,
  refundFacts,
} from "../../catalog/facts/payment"
import { fulfillmentFacts } from "../../catalog/facts/fulfillment"
import { paymentSessionFacts } from "../../catalog/facts/payment-session"
import type { FactSource } from "../../types"

/**
 * What most orders have, by one statement for all orders of a batch: the fields of the catalog's facts
 * over Medusa's tables (2.21). The graph takes thirty times as long for the same rows, see docs/backfill.md.
 */

const orderOf = (collection: string, fields: string) => `(
  select json_build_object(${fields})
  from order_payment_collection l join "order" o on o.id = l.order_id
  where l.payment_collection_id = ${collection}
    and l.deleted_at is null and o.deleted_at is null
  limit 1)`

const PAYMENT_OF_MOVEMENT = `(
  select json_build_object(
    'id', p.id,
    'amount', p.amount,
    'currency_code', p.currency_code,
    'provider_id', p.provider_id,
    'payment_collection', json_build_object(
      'id', p.payment_collection_id,
      'order', ${orderOf("p.payment_collection_id", "'id', o.id, 'display_id', o.display_id")}))
  from payment p where p.id = m.payment_id and p.deleted_at is null)`

const CAPTURES = `
  select json_build_object(
    'id', m.id, 'amount', m.amount, 'created_at', m.created_at, 'created_by', m.created_by,
    'payment', ${PAYMENT_OF_MOVEMENT}) as fact
  from capture m where m.id = any(?::text[]) and m.deleted_at is null`

const REFUNDS = `
  select json_build_object(
    'id', m.id, 'amount', m.amount, 'created_at', m.created_at, 'created_by', m.created_by,
    'note', m.note,
    'refund_reason', (
      select json_build_object('label', r.label) from refund_reason r
      where r.id = m.refund_reason_id and r.deleted_at is null),
    'payment', ${PAYMENT_OF_MOVEMENT}) as fact
  from refund m where m.id = any(?::text[]) and m.deleted_at is null`

const PAYMENTS = `
  select json_build_object(
    'id', p.id, 'amount', p.amount, 'currency_code', p.currency_code,
    'provider_id', p.provider_id, 'canceled_at', p.canceled_at,
    'captures', (
      select coalesce(json_agg(json_build_object('amount', c.amount)), '[]')
      from capture c where c.payment_id = p.id and c.deleted_at is null),
    'payment_collection', json_build_object(
      'order', ${orderOf("p.payment_collection_id", "'id', o.id, 'created_at', o.created_at")})) as fact
  from payment p where p.id = any(?::text[]) and p.deleted_at is null`

const PAYMENT_SESSIONS = `
  select json_build_object(
    'id', s.id, 'amount', s.amount, 'currency_code', s.currency_code,
    'provider_id', s.provider_id, 'authorized_at', s.authorized_at,
    'payment', (
      select json_build_object('id', p.id, 'captured_at', p.captured_at) from payment p
      where p.payment_session_id = s.id and p.deleted_at is null limit 1),
    'payment_collection', json_build_object(
      'order', ${orderOf("s.payment_collection_id", "'id', o.id")})) as fact
  from payment_session s where s.id = any(?::text[]) and s.deleted_at is null`

const FULFILLMENTS = `
  select json_build_object(
    'id', f.id, 'provider_id', f.provider_id, 'data', f.data, 'metadata', f.metadata,
    'created_by', f.created_by, 'marked_shipped_by', f.marked_shipped_by,
    'created_at', f.created_at, 'updated_at', f.updated_at, 'shipped_at', f.shipped_at,
    'delivered_at', f.delivered_at, 'canceled_at', f.canceled_at,
    'items', (
      select coalesce(json_agg(json_build_object(
        'title', i.title, 'sku', i.sku, 'quantity', i.quantity,
        'line_item_id', i.line_item_id) order by i.id), '[]')
      from fulfillment_item i where i.fulfillment_id = f.id and i.deleted_at is null),
    'labels', (
      select coalesce(json_agg(json_build_object(
        'tracking_number', b.tracking_number, 'tracking_url', b.tracking_url,
        'created_at', b.created_at, 'updated_at', b.updated_at) order by b.id), '[]')
      from fulfillment_label b where b.fulfillment_id = f.id and b.deleted_at is null),
    'order', (
      select json_build_object('id', o.id, 'display_id', o.display_id)
      from order_fulfillment l join "order" o on o.id = l.order_id
      where l.fulfillment_id = f.id and l.deleted_at is null and o.deleted_at is null
      limit 1),
    'return_link', (
      select json_build_object(
        'return', json_build_object('id', r.id, 'order_id', r.order_id))
      from return_fulfillment l join "return" r on r.id = l.return_id
      where l.fulfillment_id = f.id and l.deleted_at is null and r.deleted_at is null
      limit 1)) as fact
  from fulfillment f where f.id = any(?::text[]) and f.deleted_at is null`

/** By their fields: sources that differ in their joins alone share them. */
const BY_FIELDS = new Map<readonly string[], string>([
  [captureFacts.fields, CAPTURES],
  [refundFacts.fields, REFUNDS],
  [paymentFacts.fields, PAYMENTS],
  [paymentSessionFacts.fields, PAYMENT_SESSIONS],
  [fulfillmentFacts.fields, FULFILLMENTS],
])

/** None: what few orders have is read by the graph. */
export function statementOf({
  fields,
  statement,
}: FactSource): string | undefined {
  return statement ?? BY_FIELDS.get(fields)
}

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

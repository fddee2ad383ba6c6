/**
 * The fields of the facts in `payment.ts` and `payment-session.ts` by one statement each over Medusa's tables (2.21): most
 * sales are captured, and a refund is read from the same rows. See docs/adr/0022.
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

/** The fields of `captureFacts`. */
export const CAPTURE_STATEMENT = `
  select json_build_object(
    'id', m.id, 'amount', m.amount, 'created_at', m.created_at, 'created_by', m.created_by,
    'payment', ${PAYMENT_OF_MOVEMENT}) as fact
  from capture m where m.id = any(?::text[]) and m.deleted_at is null`

/** The fields of `refundFacts`. */
export const REFUND_STATEMENT = `
  select json_build_object(
    'id', m.id, 'amount', m.amount, 'created_at', m.created_at, 'created_by', m.created_by,
    'note', m.note,
    'refund_reason', (
      select json_build_object('label', r.label) from refund_reason r
      where r.id = m.refund_reason_id and r.deleted_at is null),
    'payment', ${PAYMENT_OF_MOVEMENT}) as fact
  from refund m where m.id = any(?::text[]) and m.deleted_at is null`

/** The fields of `paymentFacts`. */
export const PAYMENT_STATEMENT = `
  select json_build_object(
    'id', p.id, 'amount', p.amount, 'currency_code', p.currency_code,
    'provider_id', p.provider_id, 'canceled_at', p.canceled_at,
    'captures', (
      select coalesce(json_agg(json_build_object('amount', c.amount)), '[]')
      from capture c where c.payment_id = p.id and c.deleted_at is null),
    'payment_collection', json_build_object(
      'order', ${orderOf("p.payment_collection_id", "'id', o.id, 'created_at', o.created_at")})) as fact
  from payment p where p.id = any(?::text[]) and p.deleted_at is null`

/** The fields of `paymentSessionFacts`. */
export const PAYMENT_SESSION_STATEMENT = `
  select json_build_object(
    'id', s.id, 'amount', s.amount, 'currency_code', s.currency_code,
    'provider_id', s.provider_id, 'authorized_at', s.authorized_at,
    'payment', (
      select json_build_object('id', p.id, 'captured_at', p.captured_at) from payment p
      where p.payment_session_id = s.id and p.deleted_at is null limit 1),
    'payment_collection', json_build_object(
      'order', ${orderOf("s.payment_collection_id", "'id', o.id")})) as fact
  from payment_session s where s.id = any(?::text[]) and s.deleted_at is null`

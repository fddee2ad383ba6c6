/**
 * The fields of `paidOrderFacts`, and with them those of `orderFacts`, by one statement over Medusa's
 * tables (2.21) instead of a dozen of its graph: every sale is read so. See docs/adr/0022.
 *
 * The summary is the one of the order's present version, as the graph has it; beside it the first
 * one, for which the graph is asked once more. A cart that was removed meanwhile is still named by its link.
 */
export const ORDER_STATEMENT = `
  select json_build_object(
    'id', o.id,
    'display_id', o.display_id,
    'is_draft_order', o.is_draft_order,
    'email', o.email,
    'currency_code', o.currency_code,
    'version', o.version,
    'status', o.status,
    'created_at', o.created_at,
    'updated_at', o.updated_at,
    'canceled_at', o.canceled_at,
    'summary', (
      select s.totals from order_summary s
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null
      limit 1),
    'first_version', (
      select json_agg(json_build_object('summary', s.totals))
      from order_summary s
      where s.order_id = o.id and s.version = 1 and o.version > 1 and s.deleted_at is null),
    'cart', (
      select json_build_object(
        'id', l.cart_id, 'email', c.email, 'customer_id', c.customer_id)
      from order_cart l left join cart c on c.id = l.cart_id
      where l.order_id = o.id and l.deleted_at is null
      limit 1),
    'payment_collections', (
      select coalesce(json_agg(json_build_object(
        'payments', (
          select coalesce(json_agg(json_build_object(
            'provider_id', p.provider_id,
            'created_at', p.created_at,
            'captures', (
              select coalesce(json_agg(json_build_object(
                'amount', c.amount, 'created_at', c.created_at)), '[]')
              from capture c where c.payment_id = p.id and c.deleted_at is null),
            'refunds', (
              select coalesce(json_agg(json_build_object('amount', r.amount)), '[]')
              from refund r where r.payment_id = p.id and r.deleted_at is null)
          )), '[]')
          from payment p
          where p.payment_collection_id = l.payment_collection_id
            and p.deleted_at is null),
        'payment_sessions', (
          select coalesce(json_agg(json_build_object(
            'id', s.id,
            'provider_id', s.provider_id,
            'status', s.status,
            'amount', s.amount,
            'currency_code', s.currency_code,
            'created_at', s.created_at,
            'authorized_at', s.authorized_at)), '[]')
          from payment_session s
          where s.payment_collection_id = l.payment_collection_id
            and s.deleted_at is null)
      )), '[]')
      from order_payment_collection l
      where l.order_id = o.id and l.deleted_at is null)
  ) as fact
  from "order" o
  where o.id = any(?::text[]) and o.deleted_at is null`

/**
 * The fields of `fulfillmentFacts` by one statement over Medusa's tables (2.21): each sale that is sent has some three events
 * of its parcel. See docs/adr/0022.
 */
export const FULFILLMENT_STATEMENT = `
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

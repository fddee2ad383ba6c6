/** The fields of `notificationFacts` by one statement over Medusa's table (2.21): most sales send an e-mail. See docs/adr/0022. */
export const NOTIFICATION_STATEMENT = `
  select json_build_object(
    'id', n.id,
    'to', n."to",
    'channel', n.channel,
    'template', n.template,
    'trigger_type', n.trigger_type,
    'resource_type', n.resource_type,
    'resource_id', n.resource_id,
    'data', n.data,
    'status', n.status,
    'provider_id', n.provider_id,
    'external_id', n.external_id,
    'created_at', n.created_at,
    'updated_at', n.updated_at
  ) as fact
  from notification n
  where n.id = any(?::text[]) and n.deleted_at is null`

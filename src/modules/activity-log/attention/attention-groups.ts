import type { AttentionGroup } from "../../../types"
import { GROUP_KEY, NEEDS_ATTENTION } from "../reading/feed-filter"
import type { Sql } from "../connections/sql"

/** More kinds of trouble than this at once are one: everything fails. */
const GROUPS_MAX = 200

/**
 * An amount counts once an order, however many of its entries are open; what is not a number, or
 * has no currency, counts nothing.
 */
const GROUPS = `
  with open as materialized (
    select *, ${GROUP_KEY} as key,
      case when jsonb_typeof(payload -> 'amount') = 'number'
        and jsonb_typeof(payload -> 'currency_code') = 'string'
        then (payload ->> 'amount')::numeric end as amount,
      lower(payload ->> 'currency_code') as currency
    from activity_log where ${NEEDS_ATTENTION} and deleted_at is null
  ),
  at_stake as (
    select key, currency, sum(amount) as amount
    from (
      select distinct on (key, coalesce(order_id, id)) key, currency, amount
      from open where amount is not null
      order by key, coalesce(order_id, id), occurred_at desc
    ) as once group by key, currency
  )
  select key, event_type, max(level) as level,
    (array_agg(message order by coalesce(last_occurred_at, occurred_at) desc, id desc))[1] as message,
    count(*)::int as entries, count(distinct order_id)::int as orders,
    coalesce((select jsonb_object_agg(currency, amount) from at_stake
      where at_stake.key = open.key), '{}') as amount_by_currency,
    min(occurred_at) as first_occurred_at,
    max(coalesce(last_occurred_at, occurred_at)) as last_occurred_at
  from open group by key, event_type
  order by last_occurred_at desc, key limit ${GROUPS_MAX}`

/** Open problems of one type and cause, as one; the latest first. Reads what is open, never the table. */
export async function attentionGroups(sql: Sql): Promise<AttentionGroup[]> {
  return await sql.rows<AttentionGroup>(GROUPS, [])
}

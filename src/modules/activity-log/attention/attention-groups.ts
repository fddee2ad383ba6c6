import type { ActivityFilter, AttentionGroup } from "../../../types"
import type { Sql } from "../connections/sql"
import { rowSource, whereClause } from "../reading/feed-query"
import { GROUP_KEY } from "../table"
import { groupHead } from "./group-head"

/** More kinds of problems than this at once are one: everything fails. */
const GROUPS_MAX = 200

/** Entries of a group that are named: enough to know what can be done about a small one. */
const NAMED_MAX = 10

/**
 * Messages of a group that are compared for what they share: the latest, and those first and last in
 * the alphabet, also read backwards. Where any two begin or end differently, two of these do.
 */
const LATEST_COMPARED = 20

/**
 * An amount counts once an order, however many of its entries are open; what is not a number, or
 * has no currency, counts nothing.
 */
const groupsOf = (source: string, where: string): string => `
  with open as materialized (
    select id, event_type, level, order_id, message, occurred_at,
      coalesce(last_occurred_at, occurred_at) as last_at, ${GROUP_KEY} as key,
      case when jsonb_typeof(stake.amount) = 'number'
        and jsonb_typeof(stake.currency_code) = 'string'
        then (stake.amount #>> '{}')::numeric end as amount,
      lower(stake.currency_code #>> '{}') as currency
    from ${source},
      -- One reading of a payload that may be long.
      lateral jsonb_to_record(case when jsonb_typeof(payload) = 'object' then payload else '{}' end)
        as stake (amount jsonb, currency_code jsonb)
    where ${where}
  ),
  groups as (
    select key, event_type,
      case when bool_or(level = 'error') then 'error' else 'warning' end as level,
      count(*)::int as entries, count(distinct order_id)::int as orders,
      (array_agg(id order by last_at desc, id desc))[1:${NAMED_MAX}] as latest_ids,
      min(occurred_at) as first_occurred_at, max(last_at) as last_occurred_at,
      array[min(message collate "C"), max(message collate "C"),
        reverse(min(reverse(message) collate "C")), reverse(max(reverse(message) collate "C"))] as outermost
    from open group by key, event_type
    order by last_occurred_at desc, key limit ${GROUPS_MAX}
  ),
  latest as (
    select key, array_agg(message order by place) as messages
    from (
      select key, message, row_number() over (partition by key order by last_at desc, id desc) as place
      from open
    ) as placed where place <= ${LATEST_COMPARED} group by key
  ),
  at_stake as (
    select key, jsonb_object_agg(currency, amount) as amount_by_currency
    from (
      select key, currency, sum(amount) as amount
      from (
        select distinct on (key, coalesce(order_id, id)) key, currency, amount
        from open where amount is not null
        order by key, coalesce(order_id, id), occurred_at desc
      ) as once group by key, currency
    ) as summed group by key
  )
  select groups.*, messages,
    coalesce(amount_by_currency, '{}') as amount_by_currency
  from groups join latest using (key) left join at_stake using (key)
  order by last_occurred_at desc, key`

type GroupRow = Omit<AttentionGroup, "message" | "latest_id"> & {
  messages: string[]
  outermost: string[]
}

/** Open problems of one type and cause, as one; the latest first. Reads what is open, never the table. */
export async function attentionGroups(
  sql: Sql,
  filter: ActivityFilter
): Promise<AttentionGroup[]> {
  const open = { ...filter, attention: true }
  const { sql: where, values } = whereClause(open)
  const rows = await sql.rows<GroupRow>(
    groupsOf(rowSource(open), where),
    values
  )

  return rows.map(({ messages, outermost, ...group }) => ({
    ...group,
    latest_id: group.latest_ids[0] ?? "",
    message: groupHead(group, [...messages, ...outermost]),
  }))
}

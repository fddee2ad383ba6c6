import type { UsedActivityLog } from "./use-activity-log"

/**
 * Many rows at once, made by PostgreSQL: 1 warning and 1 error in 100, half of
 * the problems resolved, 1,000 orders, one entry a minute. 7 users did 1 in 20.
 */
export async function fillWith(
  log: UsedActivityLog,
  count: number
): Promise<void> {
  await log.query(
    `insert into activity_log
       (id, event_type, level, order_id, message, occurred_at, created_at, dedupe_key, resolved_at,
        actor_type, actor_id, caused_by)
     select
       'actlog_' || lpad(n::text, 8, '0'),
       (array['order.created', 'order.shipped', 'order.delivered'])[n % 3 + 1],
       case n % 100 when 0 then 'error' when 1 then 'warning' else 'info' end,
       'order_' || n % 1000,
       'Shipped via DHL, tracking: JD' || n,
       timestamptz '2026-01-01' + n * interval '1 minute',
       timestamptz '2026-01-01' + n * interval '1 minute',
       'key:' || n,
       case when n % 100 < 2 and n % 200 < 100 then now() end,
       case n % 20 when 0 then 'user' when 1 then 'customer' end,
       case n % 20 when 0 then 'user_' || n % 7 when 1 then 'cus_' || n end,
       case when n % 4 > 0 then 'req_' || n / 4 end
     from generate_series(1, $1::int) n`,
    [count]
  )
  await log.query("vacuum analyze activity_log")
}

type Row = {
  id: string
  event_type: string
  level: string
  order_id: string | null
  message: string
  payload: Record<string, unknown>
  actor_label: string | null
  occurred_at: string
  created_at: string
  resolved_at: string | null
}

/** Rows as told, the rest plain: what a test is about stands in the test. */
export async function insertRows(
  log: UsedActivityLog,
  rows: Partial<Row>[]
): Promise<void> {
  const whole = rows.map((row, index) => ({
    id: `actlog_${String(index).padStart(5, "0")}`,
    event_type: "x.y",
    level: "info",
    message: "m",
    payload: {},
    occurred_at: "2026-02-16T10:00:00Z",
    created_at: "2026-02-16T10:00:00Z",
    ...row,
  }))
  await log.query(
    `insert into activity_log (id, event_type, level, order_id, message, payload, actor_label, occurred_at, created_at, resolved_at)
     select id, event_type, level, order_id, message, payload, actor_label, occurred_at, created_at, resolved_at
     from jsonb_populate_recordset(null::activity_log, $1::jsonb)`,
    [JSON.stringify(whole)]
  )
}

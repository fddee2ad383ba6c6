import type { Client } from "pg"
import { ULID_FUNCTION } from "../measuring/bench-ulid"
import { say, written } from "../report/words"
import { ENTRIES_A_SALE, KIND_OF_ROW, byKind } from "./kinds"
import { withoutIndexes } from "./without-indexes"

const BATCH = 500_000
const YEARS_MS = 3 * 365 * 86_400_000
const DAYS = 3 * 365
/** About as many problems are open, in a small log as in a huge one. */
const OPEN_PROBLEMS = 200
/** Rows that hold a word which stands nowhere else. */
const RARE_ROWS = 5

/**
 * Three years of a shop's entries up to now, of which one in fifty is a problem and about two
 * hundred are open. What stands there already, whole, is left as it is.
 */
export async function fillLog(client: Client, rows: number): Promise<void> {
  const {
    rows: [found],
  } = await client.query<{ count: string }>("select count(*) from activity_log")

  if (Number(found?.count) === rows) {
    return
  }

  // One transaction: a run that is ended midway leaves no log without its indexes.
  await client.query("begin")
  await client.query("truncate activity_log")
  await client.query(ULID_FUNCTION)
  await withoutIndexes(client, () => insert(client, rows))
  await client.query("commit")
  await client.query("vacuum (analyze) activity_log")
  await client.query("checkpoint")
}

async function insert(client: Client, rows: number): Promise<void> {
  const problems = Math.floor(rows / 50)
  const stepMs = Math.floor(YEARS_MS / rows)
  const plan = {
    firstMs: Date.now() - stepMs * rows,
    stepMs,
    salesADay: Math.floor(rows / ENTRIES_A_SALE / DAYS),
    openEvery: coprimeToKinds(Math.floor(problems / OPEN_PROBLEMS)),
    rareEvery: Math.floor(rows / RARE_ROWS),
  }
  const sql = insertSql(plan)

  for (let start = 0; start < rows; start += BATCH) {
    await client.query(sql, [start, Math.min(start + BATCH, rows) - 1])
    say(`${written(Math.min(start + BATCH, rows))} rows`)
  }
}

/** Every 1,000th problem would always be of the same kind. */
function coprimeToKinds(every: number): number {
  return Math.max(1, every % 5 === 0 ? every - 1 : every)
}

type FillPlan = {
  firstMs: number
  stepMs: number
  salesADay: number
  openEvery: number
  rareEvery: number
}

function insertSql(plan: FillPlan): string {
  const { firstMs, stepMs, salesADay, openEvery, rareEvery } = plan
  const saleMs = `${firstMs} + sale * ${ENTRIES_A_SALE * stepMs}`
  const time = "to_timestamp(ms / 1000.0)"

  return `
    insert into activity_log (id, event_type, level, order_id, payload, message, occurred_at, actor_type,
      dedupe_key, source, problem_key, last_occurred_at, resolved_at, resolved_by, created_at, updated_at)
    select 'actlog_' || bench_ulid(ms, n), type, level, order_id, payload, message, ${time}, 'system',
      type || ':' || bench_ulid(ms, n), 'event', type || '|' || order_id || '||' || cause,
      case when is_problem then ${time} end,
      case when is_problem and n / 50 % ${openEvery} <> 0 then ${time} + interval '1 hour' end,
      case when is_problem and n / 50 % ${openEvery} <> 0 then 'system' end,
      ${time} + interval '1 second', ${time} + interval '1 second'
    from (
      select *, level <> 'info' as is_problem, ${byKind(({ message }) => message)} as message,
        ${byKind(({ payload }) => `jsonb_build_object(${payload})`)} as payload
      from (
        select *, ${firstMs} + n * ${stepMs} as ms, n % ${rareEvery} = 57 as is_rare,
          ${byKind(({ type }) => `'${type}'`)} as type,
          ${byKind(({ level }) => `'${level}'`)} as level,
          ${byKind(({ cause }) => (cause ? `'${cause}'` : "null"))} as cause,
          ${byKind(({ hasOrder }) => (hasOrder === false ? "null" : `'order_' || bench_ulid(${saleMs}, sale)`))} as order_id,
          (sale * 7919 % 20000 / 100.0 + 5)::numeric(10, 2) as amount,
          case when sale % 250 = 0 then 'Klarna' when sale % 3 = 0 then 'PayPal' else 'Stripe' end as via,
          'customer' || sale % 400000 || '@example.com' as person
        from (
          select n, kind, greatest(0, n / ${ENTRIES_A_SALE} - ${salesADay} * ${byKind(({ days }) => days)}) as sale
          from (
            select n, ${KIND_OF_ROW} as kind from generate_series($1::bigint, $2::bigint) n
          ) as numbered
        ) as sold
      ) as typed
    ) as told`
}

import { elapsed, quantile, timingOf } from "../measuring/timings"
import { held, ms, say, written } from "../report/words"
import { writeVerdicts } from "../report/verdicts"
import { badge, type Badge } from "./badge"
import type { BenchLog } from "./open-log"

const RUNS = 15
const BADGE_MAX_MS = 2

export type Few = { rows: number; badge: Badge }

/** What is open: its count, its groups, and resolving many at once. */
export async function attention(
  log: BenchLog,
  rows: number,
  few: Few
): Promise<string> {
  // What earlier runs resolved and opened again, autovacuum would have cleared away.
  await log.client.query("vacuum activity_log")

  const many = await badge(log)
  const ratio = many.databaseMs / few.badge.databaseMs
  const groups = await timingOf(() => log.service.listAttentionGroups())
  const resolving = await resolve(log)
  const line = (of: Badge, of_rows: number) =>
    `| ${written(of_rows)} | ${of.count} | ${ms(of.callMs)} | ${ms(of.databaseMs)} | ${of.pages} |`

  writeVerdicts([
    {
      what: "badge, in the database",
      goal: `flat, under ${BADGE_MAX_MS} ms`,
      figure: `${ms(many.databaseMs)}, ${ratio.toFixed(2)} of ${written(few.rows)} rows`,
      isReached: many.databaseMs < BADGE_MAX_MS,
    },
  ])
  say("groups", groups.medianMs, "resolve", JSON.stringify(resolving))

  return `## What needs attention

The badge's count in a small log and in a huge one: median of ${RUNS} calls, and of the time inside the database.

| rows | open | call | in the database, goal under ${BADGE_MAX_MS} ms | pages touched |
| --- | --- | --- | --- | --- |
${line(few.badge, few.rows)}
${line(many, rows)}

Ratio inside the database, with ${written(rows / few.rows)} times the rows (goal: flat, as far as hundredths of a millisecond can be): ${held(ratio, many.databaseMs < BADGE_MAX_MS)}. The
open ones are as many, and lie further apart.

With ${many.count} open problems in the huge one, their groups take ${ms(groups.medianMs)}, and resolving the ${resolving.resolved} of one type by a filter ${ms(resolving.medianMs)}.
`
}

/** Each time the same ones: they are opened again in between, outside the clock. */
async function resolve({
  service,
  client,
}: BenchLog): Promise<{ resolved: number; medianMs: number }> {
  const times: number[] = []
  let resolved = 0

  for (let run = 0; run < RUNS; run += 1) {
    times.push(
      await elapsed(async () => {
        resolved = await service.resolveMatching(
          { event_type: ["order.submission_failed"] },
          "bench"
        )
      })
    )
    await client.query(
      `update activity_log set resolved_at = null, resolved_by = null
       where id = any(array(select id from activity_log
         where event_type = 'order.submission_failed' and resolved_by = 'bench'))`
    )
  }

  return { resolved, medianMs: quantile(times, 0.5) }
}

import { held, written } from "../report/words"
import { writeVerdicts } from "../report/verdicts"
import type { BenchLog } from "./open-log"

const RATIO_MAX = 2.5

/** What an entry weighs, and which index how much of it. */
export async function bytes(
  { client }: BenchLog,
  rows: number
): Promise<string> {
  // Deleted entries that vacuum has not cleared away weigh as well.
  await client.query("vacuum activity_log")

  const {
    rows: [sizes],
  } = await client.query<{
    entries: string
    table: string
    pkey: string
    indexes: string
  }>(
    `select (select count(*) from activity_log) as entries, pg_table_size('activity_log') as table,
       pg_relation_size('activity_log_pkey') as pkey, pg_indexes_size('activity_log') as indexes`
  )
  const { rows: indexes } = await client.query<{ name: string; size: string }>(
    `select indexrelname as name, pg_relation_size(indexrelid) as size from pg_stat_user_indexes
     where relname = 'activity_log' order by pg_relation_size(indexrelid) desc`
  )
  const entries = Number(sizes?.entries)
  const [table, pkey, all] = [sizes?.table, sizes?.pkey, sizes?.indexes].map(
    Number
  )
  const bare = (table ?? NaN) + (pkey ?? NaN)
  const ratio = ((table ?? NaN) + (all ?? NaN)) / bare
  const each = (size: number) => (size / entries).toFixed(1)

  writeVerdicts([
    {
      what: "bytes an entry, with all indexes",
      goal: `at most ${RATIO_MAX} of rows and primary key alone`,
      figure: ratio.toFixed(2),
      isReached: ratio <= RATIO_MAX,
    },
  ])

  return `## Bytes

What ${written(rows)} entries weigh, indexes included, to the same rows in a table with a primary key alone.

| | bytes an entry |
| --- | --- |
| rows | ${each(table ?? NaN)} |
${indexes.map(({ name, size }) => `| \`${name}\` | ${each(Number(size))} |`).join("\n")}

With all indexes to rows and primary key alone (goal: at most ${RATIO_MAX}): ${held(ratio, ratio <= RATIO_MAX)}.
`
}

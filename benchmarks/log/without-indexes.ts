import type { Client } from "pg"
import { say } from "../report/words"

/**
 * Filling is several times faster without the secondary indexes; afterwards they
 * stand as the migrations made them. In the caller's transaction.
 */
export async function withoutIndexes(
  client: Client,
  fill: () => Promise<void>
): Promise<void> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes
     where tablename = 'activity_log' and indexname <> 'activity_log_pkey'`
  )

  for (const { indexname } of rows) {
    await client.query(`drop index "${indexname}"`)
  }

  await fill()
  // One core is enough for a benchmark's preparations.
  await client.query("set local max_parallel_maintenance_workers = 0")
  await client.query("set local maintenance_work_mem = '1GB'")

  for (const { indexname, indexdef } of rows) {
    await client.query(indexdef)
    say(indexname)
  }
}

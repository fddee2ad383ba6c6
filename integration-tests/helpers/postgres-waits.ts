import type { Client } from "pg"
import { until } from "./until"

/** Until a statement in the client's database stands before a lock. Other specs use the same server. */
export const untilLocked = (client: Client) =>
  untilFound(
    client,
    // Who waits for a row waits for a transaction, which is of no database; the table is.
    `select 1 from pg_locks waiting where not granted and exists (
       select from pg_locks theirs where theirs.pid = waiting.pid and theirs.database =
         (select oid from pg_database where datname = current_database()))`,
    "a statement to wait for the lock"
  )

/** Until a statement in the client's database is in `pg_sleep`. */
export const untilAsleep = (client: Client) =>
  untilFound(
    client,
    "select 1 from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()",
    "the write to reach its trigger"
  )

const untilFound = (client: Client, sql: string, what: string) =>
  until(async () => (await client.query(sql)).rowCount, {
    what,
    intervalMs: 10,
  })

import { timingOf } from "../measuring/timings"
import { ms, say, written } from "../report/words"
import { badge } from "./badge"
import type { BenchLog } from "./open-log"

const FURTHER_ROWS = 100_000_000
/** Entries of an index on an internal page of 8 kB, with keys as long as ours. */
const FANOUT = 150

export type Grown = {
  rows: number
  eventMs: number
  pageMs: number
  badgeMs: number
  tableBytes: number
  indexBytes: number
  /** Leaves of the index that an event and a page need most: those by time and by key. */
  leaves: number
}

/** What an event, a page and the badge cost in a log of this size. */
export async function grown(log: BenchLog, rows: number): Promise<Grown> {
  const event = await timingOf(async () => {
    const entry = await log.service.logEvent(
      "order.production",
      "In production at Printify",
      { order_id: "order_bench", payload: { provider: "printify" } }
    )

    // Null comes at once, and would look fast.
    if (!entry) throw new Error("an entry was not written")
  })
  // The log stays as it was filled, for the next run.
  await log.client.query(
    "delete from activity_log where order_id = 'order_bench'"
  )
  await log.client.query("vacuum activity_log")

  const page = await timingOf(() => log.service.listPage({ limit: 50 }))
  const { databaseMs } = await badge(log)
  const {
    rows: [size],
  } = await log.client.query<{
    table: string
    indexes: string
    leaves: string
  }>(
    `select pg_table_size('activity_log') as table, pg_indexes_size('activity_log') as indexes,
       pg_relation_size('"IDX_activity_log_dedupe_key"') / 8192 as leaves`
  )
  const measured = {
    rows,
    eventMs: event.medianMs,
    pageMs: page.medianMs,
    badgeMs: databaseMs,
    tableBytes: Number(size?.table),
    indexBytes: Number(size?.indexes),
    leaves: Number(size?.leaves),
  }

  say("growth", JSON.stringify(measured))

  return measured
}

/** All sizes in one table, and the next one on paper. */
export function growth(sizes: Grown[]): string {
  const last = sizes.at(-1)
  const times = last ? FURTHER_ROWS / last.rows : NaN
  const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(2)
  const line = (of: Grown) =>
    `| ${written(of.rows)} | ${ms(of.eventMs)} | ${ms(of.pageMs)} | ${ms(of.badgeMs)} | ${gigabytes(of.tableBytes)} | ${gigabytes(of.indexBytes)} | ${depthOf(of.leaves)} |`
  const paper = last
    ? `| ${written(FURTHER_ROWS)}, on paper | | | | ${gigabytes(last.tableBytes * times)} | ${gigabytes(last.indexBytes * times)} | ${depthOf(last.leaves * times)} |`
    : ""

  return `## A shop that grew

The cost of one event (recorded and answered), of the first page of the feed, and of the badge inside the database: medians.
The server waits for its disk.

| entries | event | page | badge | rows, GB | indexes, GB | depth of an index |
| --- | --- | --- | --- | --- | --- | --- |
${sizes.map(line).join("\n")}
${paper}

An event touches one path from root to leaf in each of a handful of indexes, of which all but three are appended to at their end
(time, key by time, type by time); a page and the badge touch the newest leaves alone. So what has to be in memory is the newest
part of each index and the upper levels, not the table.
`
}

function depthOf(leaves: number): number {
  return 1 + Math.ceil(Math.log(Math.max(leaves, 1)) / Math.log(FANOUT))
}

import { elapsed, quantile } from "../measuring/timings"
import { held, ms, say, written } from "../report/words"
import { writeVerdicts } from "../report/verdicts"
import { insertUntil } from "./insert-until"
import type { BenchLog } from "./open-log"

const IDLE_MS = 20_000
const THROUGHPUT_MIN = 0.8
const P99_MAX = 2

/** To be looked at again where the ratios change. */
const HOW = `Where a batch ends is one look into the index of \`created_at\`, 10 ms for 100,000 rows; the DELETE takes the rest. Tried and slower, each
with nothing beside it: by primary key and \`skip locked\` in batches of 5,000 (0.35 to 0.8), by place in the table in batches of 10,000 (0.5 to 1.2, but
what is kept is come by again in each batch), from moment to moment in batches of 5,000 (0.4 to 0.9).`

type Removal = { removed: number; tookMs: number; p99Ms: number }

/** A tenth of the log in one DELETE, then the next tenth as the nightly job does it. */
export async function pruning(log: BenchLog, rows: number): Promise<string> {
  const share = Math.floor(rows / 10)
  const idle = await insertUntil(log, after(IDLE_MS))
  const idleP99 = quantile(idle, 0.99)
  const single = await removal(log, share, (before) =>
    deleteAtOnce(log, before)
  )
  const pruned = await removal(log, share, (before) =>
    log.service.prune(before)
  )
  const throughput =
    pruned.removed / pruned.tookMs / (single.removed / single.tookMs)
  const slower = pruned.p99Ms / idleP99
  writeVerdicts([
    {
      what: "pruning, throughput",
      goal: `at least ${THROUGHPUT_MIN} of one DELETE`,
      figure: throughput.toFixed(2),
      isReached: throughput >= THROUGHPUT_MIN,
    },
    {
      what: "pruning, p99 of recording beside it",
      goal: `under ${P99_MAX} times idle`,
      figure: slower.toFixed(2),
      isReached: slower < P99_MAX,
    },
  ])

  const line = (name: string, { removed, tookMs, p99Ms }: Removal) =>
    `| ${name} | ${written(removed)} | ${ms(tookMs)} | ${written(Math.round((removed / tookMs) * 1000))} | ${ms(p99Ms)} |`

  return `## Pruning

Entries are recorded one after the other while ${written(share)} of ${written(rows)} rows are removed: by one single DELETE, and by the nightly
job's batches. The server waits for its disk, as in a shop.

| | removed | took | rows a second | p99 of recording |
| --- | --- | --- | --- | --- |
| nothing removed | | | | ${ms(idleP99)} |
${line("one single DELETE", single)}
${line("pruning", pruned)}

Throughput, pruning to one DELETE (goal: at least ${THROUGHPUT_MIN}): ${held(throughput, throughput >= THROUGHPUT_MIN)};
p99 of recording, while pruning to idle (goal: under ${P99_MAX}): ${held(slower, slower < P99_MAX)}.

${HOW}
`
}

/** What stands there first is as clean as autovacuum would have left it. */
async function removal(
  log: BenchLog,
  share: number,
  remove: (before: Date) => Promise<number>
): Promise<Removal> {
  await log.client.query("vacuum (analyze) activity_log")
  await log.client.query("checkpoint")

  const {
    rows: [at],
  } = await log.client.query<{ created_at: Date }>(
    "select created_at from activity_log order by created_at offset $1 limit 1",
    [share]
  )
  let removed = 0
  const removing = elapsed(async () => {
    removed = await remove(at?.created_at ?? new Date(0))
  })
  const times = await insertUntil(log, removing)
  const measured = {
    removed,
    tookMs: await removing,
    p99Ms: quantile(times, 0.99),
  }

  say("removal", JSON.stringify(measured), times.length, Math.max(...times))

  return measured
}

/** The same rows as pruning takes. */
async function deleteAtOnce(log: BenchLog, before: Date): Promise<number> {
  const { rowCount } = await log.client.query(
    `delete from activity_log where created_at < $1
     and not (level <> 'info' and resolved_at is null)`,
    [before]
  )

  return rowCount ?? 0
}

async function after(timeMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, timeMs))
}

import path from "node:path"
import { repositoryRoot } from "../integration-tests/helpers/paths"
import { startPostgres } from "../integration-tests/helpers/postgres"
import type { Postgres } from "../integration-tests/helpers/postgres"
import { removeEmbeddedData } from "../integration-tests/helpers/postgres-embedded"
import { attention } from "./log/attention"
import { badge, type Badge } from "./log/badge"
import { bytes } from "./log/bytes"
import { erasing } from "./log/erasing"
import { feed } from "./log/feed"
import { fillLog } from "./log/fill-log"
import { filters } from "./log/filters"
import { grown, growth, type Grown } from "./log/growth"
import { openLog, type BenchLog } from "./log/open-log"
import { pruning } from "./log/pruning"
import { search } from "./log/search"
import { say } from "./report/words"
import { writeSection } from "./report/write-section"

/**
 * The log at ten million rows: what the admin asks of it, and the nightly job.
 *
 * `npm run bench -- log`, or parts of it: `npm run bench -- log search`. `ROWS=1000000` for a
 * smaller one; `KEEP=1` leaves the filled database for the next run; `PLANS=1` shows what the
 * database did.
 */

const ROWS = Number(process.env.ROWS ?? 10_000_000)
const FEW_ROWS = 10_000

/** A log of each size is filled for what growing costs; the last one is the log of all other parts. */
const SIZES = [100_000, 1_000_000].filter((size) => size < ROWS)

/** In this order: pruning takes from what the others read. */
const PARTS = {
  feed,
  filters,
  search,
  attention: besideFew,
  bytes,
  growth: besideSmaller,
  erasing,
  pruning,
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2)
  const dataDir = path.join(repositoryRoot, ".test/bench-log")
  // Persistent: it waits for its disk, as a shop's does.
  const postgres = await startPostgres({ dataDir, persistent: true })
  const databases = [FEW_ROWS, ...SIZES, ROWS].map(nameFor)

  try {
    few = await withLog(postgres, FEW_ROWS, badge)

    for (const size of asked.length && !asked.includes("growth") ? [] : SIZES) {
      smaller.push(await withLog(postgres, size, (log) => grown(log, size)))
    }

    await withLog(postgres, ROWS, async (log) => {
      for (const [name, part] of Object.entries(PARTS)) {
        if (!asked.length || asked.includes(name)) {
          say(`\n${name}`)
          writeSection(`log-${name}`, await part(log, ROWS))
        }
      }
    })
  } finally {
    if (!process.env.KEEP) {
      for (const name of databases) await postgres.dropDatabase(name)
    }

    await postgres.stop()

    if (!process.env.KEEP && !process.env.DATABASE_URL) {
      removeEmbeddedData(dataDir)
    }
  }
}

let few: Badge | undefined
const smaller: Grown[] = []

async function besideSmaller(log: BenchLog, rows: number): Promise<string> {
  return growth([...smaller, await grown(log, rows)])
}

async function besideFew(log: BenchLog, rows: number): Promise<string> {
  if (!few) throw new Error("the small log is measured first")

  return await attention(log, rows, { rows: FEW_ROWS, badge: few })
}

/** One at a time: Medusa knows a module once in a process. */
async function withLog<Result>(
  postgres: Postgres,
  rows: number,
  work: (log: BenchLog) => Promise<Result>
): Promise<Result> {
  const log = await openLog(postgres, nameFor(rows))

  try {
    await fillLog(log.client, rows)

    return await work(log)
  } finally {
    await log.close()
  }
}

function nameFor(rows: number): string {
  return `activity_log_bench_${rows}`
}

// Medusa leaves something open that keeps the process waiting.
void main().then(() => process.exit())

import fs from "node:fs"
import path from "node:path"
import { Client } from "pg"
import { buildStore } from "../integration-tests/helpers/build-store"
import { migrateStore } from "../integration-tests/helpers/migrate-store"
import { repositoryRoot } from "../integration-tests/helpers/paths"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { IDLE_CARTS } from "../src/reconciling/idle-carts"
import { idSince } from "../src/recording/wording/medusa-ids"
import { fillCarts } from "./carts/fill-carts"
import { seqScansIn, type PlanNode } from "./measuring/plans"
import { writeSection } from "./report/write-section"

/**
 * Looks for abandoned carts in a small table and in a huge one, with the same number of carts in
 * the span that a look reaches back. `CARTS=1000000 npx tsx benchmarks/abandoned-carts.ts`
 */

const DAY_MS = 86_400_000
const LOOK_BACK_DAYS = 3
/** Carts a day, in both tables: ten million in three years. */
const CARTS_PER_DAY = 9_000
const HUGE = Number(process.env.CARTS ?? 10_000_000)
const SMALL = CARTS_PER_DAY * (LOOK_BACK_DAYS + 1)
const RUNS = 7

type Measured = {
  carts: number
  found: number
  medianMs: number
  buffers: number
  seqScans: string[]
}

async function measure(client: Client, now: Date): Promise<Measured> {
  const to = new Date(now.getTime() - 3_600_000)
  const from = new Date(to.getTime() - LOOK_BACK_DAYS * DAY_MS)
  const values = [
    ...["cart", "cali", "casm"].flatMap((prefix) => [
      idSince(prefix, from),
      idSince(prefix, to),
    ]),
    from,
    to,
  ]
  let position = 0
  const sql = IDLE_CARTS.replace(/\?/g, () => `$${(position += 1)}`)
  const { rowCount } = await client.query(sql, values)
  const { rows } = await client.query<{ "QUERY PLAN": { Plan: PlanNode }[] }>(
    `explain (analyze, buffers, format json) ${sql}`,
    values
  )
  const times: number[] = []

  for (let run = 0; run < RUNS; run += 1) {
    const since = performance.now()
    await client.query(sql, values)
    times.push(performance.now() - since)
  }

  const plan = rows[0]?.["QUERY PLAN"][0]?.Plan
  const {
    rows: [counted],
  } = await client.query<{ count: string }>("select count(*) from cart")

  return {
    carts: Number(counted?.count),
    found: rowCount ?? 0,
    medianMs: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN,
    buffers:
      (plan?.["Shared Hit Blocks"] ?? 0) + (plan?.["Shared Read Blocks"] ?? 0),
    seqScans: plan ? seqScansIn(plan) : [],
  }
}

async function main(): Promise<void> {
  await buildStore({ admin: false })
  const dataDir = path.join(repositoryRoot, ".test/bench-carts")
  const postgres = await startPostgres({ dataDir, persistent: false })
  const name = `activity_log_bench_${process.pid}`

  try {
    await postgres.createDatabase(name)
    await migrateStore(postgres.url(name))
    const client = new Client({ connectionString: postgres.url(name) })
    await client.connect()
    const now = new Date()

    await fillCarts(client, { from: 0, to: SMALL, now, perDay: CARTS_PER_DAY })
    const small = await measure(client, now)
    say(small)
    await fillCarts(client, {
      from: SMALL,
      to: HUGE,
      now,
      perDay: CARTS_PER_DAY,
    })
    const huge = await measure(client, now)
    say(huge)

    await client.end()
    writeSection("abandoned-carts", report(small, huge))
  } finally {
    await postgres.dropDatabase(name)
    await postgres.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

function report(small: Measured, huge: Measured): string {
  const line = (of: Measured) =>
    `| ${of.carts.toLocaleString("en-US")} | ${of.found} | ${of.medianMs.toFixed(1)} ms | ${of.buffers.toLocaleString("en-US")} | ${of.seqScans.join(", ") || "none"} |`

  return `## Looking for abandoned carts

The statement of the job, with ${CARTS_PER_DAY.toLocaleString("en-US")} carts a day and a look back of ${LOOK_BACK_DAYS} days, in a small table and in a huge one
(\`npx tsx benchmarks/abandoned-carts.ts\`). The goal: what it costs grows with the carts of the span, not with the table.

| carts in the table | found | median of ${RUNS} | pages touched | tables read from end to end |
| --- | --- | --- | --- | --- |
${line(small)}
${line(huge)}

Ratio of the medians, huge to small: **${(huge.medianMs / small.medianMs).toFixed(2)}**; of the pages touched: **${(huge.buffers / small.buffers).toFixed(2)}**.
`
}

function say(measured: Measured): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`)
}

void main()

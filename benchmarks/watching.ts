import fs from "node:fs"
import path from "node:path"
import { Client } from "pg"
import { buildStore } from "../integration-tests/helpers/build-store"
import { migrateStore } from "../integration-tests/helpers/migrate-store"
import { repositoryRoot } from "../integration-tests/helpers/paths"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { seqScansIn, type PlanNode } from "./measuring/plans"
import { writeVerdicts } from "./report/verdicts"
import { writeSection } from "./report/write-section"
import { fillOrders } from "./watching/fill-orders"
import { searchesAt, type Search } from "./watching/searches"

/**
 * What one search of watching costs inside the database, in a shop with a million orders.
 * `ORDERS=100000 npm run bench -- watching`
 */

const ORDERS = Number(process.env.ORDERS ?? 1_000_000)
const PER_DAY = 1000
const RUNS = 5
const GOAL_MS = 100

type Measured = Search & { medianMs: number; seqScans: string[] }

async function measure(client: Client, search: Search): Promise<Measured> {
  let position = 0
  const sql = search.sql.replace(/\?/g, () => `$${(position += 1)}`)
  const times: number[] = []
  let seqScans: string[] = []

  for (let run = 0; run < RUNS; run += 1) {
    const { rows } = await client.query<{
      "QUERY PLAN": { Plan: PlanNode; "Execution Time": number }[]
    }>(`explain (analyze, format json) ${sql}`, search.values)
    const [plan] = rows[0]?.["QUERY PLAN"] ?? []

    times.push(plan?.["Execution Time"] ?? NaN)
    seqScans = plan ? seqScansIn(plan.Plan) : []
  }

  return {
    ...search,
    medianMs: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN,
    seqScans,
  }
}

async function main(): Promise<void> {
  await buildStore({ admin: false })
  const dataDir = path.join(repositoryRoot, ".test/bench-watching")
  const postgres = await startPostgres({ dataDir, persistent: false })
  const name = `activity_log_bench_${process.pid}`

  try {
    await postgres.createDatabase(name)
    await migrateStore(postgres.url(name))
    const client = new Client({ connectionString: postgres.url(name) })
    await client.connect()
    const now = new Date()

    await fillOrders(client, { orders: ORDERS, now, perDay: PER_DAY })
    const measured: Measured[] = []

    for (const search of searchesAt(now)) {
      measured.push(await measure(client, search))
    }

    await client.end()
    process.stdout.write(`${report(measured)}\n`)
    writeSection("watching", report(measured))
    writeVerdicts([verdictOf(measured)])
  } finally {
    await postgres.dropDatabase(name)
    await postgres.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

function verdictOf(measured: Measured[]) {
  const slowest = slowestOf(measured)

  return {
    what: "searching for what did not happen, the slowest search",
    goal: `under ${GOAL_MS} ms in the database`,
    figure: `${slowest.toFixed(1)} ms`,
    isReached: slowest < GOAL_MS,
  }
}

function slowestOf(measured: Measured[]): number {
  return Math.max(...measured.map(({ medianMs }) => medianMs))
}

function report(measured: Measured[]): string {
  const slowest = slowestOf(measured)

  return `## Searching for what did not happen

What each search takes inside the database, with ${ORDERS.toLocaleString("en-US")} orders, ${PER_DAY.toLocaleString("en-US")} a day
(\`npm run bench -- watching\`). The goal: under ${GOAL_MS} ms each. The slowest takes **${slowest.toFixed(1)} ms**: ${slowest < GOAL_MS ? "reached" : "**missed**"}.

| search | how often | median of ${RUNS} | tables read from end to end | under ${GOAL_MS} ms |
| --- | --- | --- | --- | --- |
${measured
  .map(
    ({ name, often, medianMs, seqScans }) =>
      `| ${name} | ${often} | ${medianMs.toFixed(1)} ms | ${[...new Set(seqScans)].join(", ") || "none"} | ${medianMs < GOAL_MS ? "yes" : "**no**"} |`
  )
  .join("\n")}
`
}

void main()

import fs from "node:fs"
import path from "node:path"
import { Client } from "pg"
import { buildStore } from "../integration-tests/helpers/build-store"
import { migrateStore } from "../integration-tests/helpers/migrate-store"
import { repositoryRoot } from "../integration-tests/helpers/paths"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { idSince } from "../src/recording/wording/medusa-ids"
import {
  lateSql,
  sampleSql,
  valuesOf,
} from "../src/watching/deadlines/statements"
import { DEADLINE_RULES } from "../src/watching/deadlines/rules"
import { NOT_CAPTURED } from "../src/watching/money/expiring"
import { PAID_BY_PROVIDER } from "../src/watching/money/silent-webhooks"
import { PAID_WITHOUT_ORDER, sweepValues } from "../src/watching/money/sweep"
import { seqScansIn, type PlanNode } from "./measuring/plans"
import { writeSection } from "./report/write-section"
import { fillOrders } from "./watching/fill-orders"

/**
 * What one search of watching costs inside the database, in a shop with a million orders.
 * `ORDERS=100000 npm run bench -- watching`
 */

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const ORDERS = Number(process.env.ORDERS ?? 1_000_000)
const PER_DAY = 1000
const RUNS = 5
const GOAL_MS = 100

/** How long before now the searches of each step end, as the options have it. */
const AGES_MS: Record<string, number> = {
  submitted: 4 * 3_600_000,
  shipped: 3 * DAY_MS,
  delivered: 14 * DAY_MS,
  confirmation_sent: 3_600_000,
  return_received: 30 * DAY_MS,
  refunded: 5 * DAY_MS,
  edit_answered: 5 * DAY_MS,
}

type Search = { name: string; often: string; sql: string; values: unknown[] }

function searchesAt(now: Date): Search[] {
  const before = (ms: number) => new Date(now.getTime() - ms)
  const each = DEADLINE_RULES.flatMap((rule) => {
    const until = before(AGES_MS[rule.step] ?? DAY_MS)
    const name = `${rule.step}, by ${rule.prefix}`

    return [
      {
        name,
        often: "5 minutes",
        sql: lateSql(rule),
        values: valuesOf(rule, {
          after: new Date(until.getTime() - 5 * MINUTE_MS),
          until,
        }),
      },
      {
        name: `${name}: what the shop usually does`,
        often: "at most an hour",
        sql: sampleSql(rule),
        values: valuesOf(rule, {
          after: new Date(until.getTime() - 30 * DAY_MS),
          until,
        }),
      },
    ]
  })

  return [
    ...each,
    {
      name: "money without an order",
      often: "minute",
      sql: PAID_WITHOUT_ORDER,
      values: sweepValues({
        from: before(12 * MINUTE_MS),
        to: before(10 * MINUTE_MS),
      }),
    },
    {
      name: "money without an order, after a start",
      often: "start",
      sql: PAID_WITHOUT_ORDER,
      values: sweepValues({ from: before(DAY_MS), to: before(10 * MINUTE_MS) }),
    },
    {
      name: "authorizations that end",
      often: "minute",
      sql: NOT_CAPTURED,
      values: [
        idSince("pay", before(6 * DAY_MS + 2 * MINUTE_MS)),
        idSince("pay", before(6 * DAY_MS)),
      ],
    },
    {
      name: "providers that report nothing",
      often: "day",
      sql: PAID_BY_PROVIDER,
      values: [idSince("pay", before(7 * DAY_MS))],
    },
  ]
}

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
  } finally {
    await postgres.dropDatabase(name)
    await postgres.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

function report(measured: Measured[]): string {
  const slowest = Math.max(...measured.map(({ medianMs }) => medianMs))

  return `## Searching for what did not happen

What each search takes inside the database, with ${ORDERS.toLocaleString("en-US")} orders, ${PER_DAY.toLocaleString("en-US")} a day
(\`npm run bench -- watching\`). The goal: under ${GOAL_MS} ms each. The slowest takes **${slowest.toFixed(1)} ms**.

| search | how often | median of ${RUNS} | tables read from end to end |
| --- | --- | --- | --- |
${measured
  .map(
    ({ name, often, medianMs, seqScans }) =>
      `| ${name} | ${often} | ${medianMs.toFixed(1)} ms | ${[...new Set(seqScans)].join(", ") || "none"} |`
  )
  .join("\n")}
`
}

void main()

import { Client } from "pg"
import {
  buildPlugin,
  buildStore,
} from "../integration-tests/helpers/build-store"
import { migrateStore } from "../integration-tests/helpers/migrate-store"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { openShop } from "../integration-tests/helpers/shop/open-shop"
import { startStore } from "../integration-tests/helpers/start-store"
import { cpuMsOf } from "./measuring/cpu-time"
import { elapsed, quantile } from "./measuring/timings"
import { held, ms, say, written } from "./report/words"
import { writeVerdicts } from "./report/verdicts"
import { writeSection } from "./report/write-section"
import { fillOrders } from "./watching/fill-orders"

/**
 * What the job that finds lost facts costs a shop that has grown: `npm run bench -- reconciling`.
 * `SIZES=1000000,10000000` for larger ones.
 */

/** Each with more than the 30 days in which a run searches for rows that changed: 300,000 orders. */
const SIZES = (process.env.SIZES ?? "400000,1600000").split(",").map(Number)
const PER_DAY = 10_000
const RUNS = 5
/** What a run searches after a start: of what is older it only searches rows that changed. */
const SPAN_MS = 25 * 60 * 60_000
/** Four times the orders may cost a level of the index, and no more. */
const GOAL = 1.5

type Run = { orders: number; firstMs: number; medianMs: number; cpuMs: number }

async function main(): Promise<void> {
  await buildPlugin()
  await buildStore({ admin: false })

  const postgres = await startPostgres({
    dataDir: ".test/bench-reconciling",
    persistent: false,
  })

  try {
    const measured: Run[] = []

    for (const orders of SIZES) {
      const database = `reconciling_${orders}`

      await postgres.createDatabase(database)
      await migrateStore(postgres.url(database))
      await fill(postgres.url(database), orders)
      measured.push(await measure(postgres.url(database), orders))
      await postgres.dropDatabase(database)
    }

    writeSection("reconciling", report(measured))
  } finally {
    await postgres.stop()
  }
}

/** Nothing of the last day, which a run would record: this is what searching costs. */
async function fill(url: string, orders: number): Promise<void> {
  const client = new Client({ connectionString: url })

  await client.connect()
  await fillOrders(client, {
    orders,
    now: new Date(Date.now() - SPAN_MS),
    perDay: PER_DAY,
  })
  await client.end()
  say(written(orders), "orders are there")
}

async function measure(databaseUrl: string, orders: number): Promise<Run> {
  const store = await startStore({
    databaseUrl,
    timeoutMs: 240_000,
    env: {
      ADMIN_DISABLED: "true",
      ACTIVITY_LOG_OPTIONS: JSON.stringify({ backfill: false }),
    },
  })

  try {
    const { admin } = await openShop(store.url)
    const run = () =>
      elapsed(() =>
        admin.post(
          "/admin/workflows-executions/job-activity-log-find-missed-facts/run"
        )
      )
    const firstMs = await run()
    const cpuBefore = cpuMsOf(store.pid)
    const times: number[] = []

    while (times.length < RUNS) times.push(await run())

    return {
      orders,
      firstMs,
      medianMs: quantile(times, 0.5),
      cpuMs: (cpuMsOf(store.pid) - cpuBefore) / RUNS,
    }
  } finally {
    await store.stop()
  }
}

function report(measured: Run[]): string {
  const [small, large] = [measured[0], measured.at(-1)]
  const ratio = (large?.medianMs ?? NaN) / (small?.medianMs ?? NaN)

  writeVerdicts([
    {
      what: "reconciling, a run in a shop that has grown",
      goal: `at most ${GOAL} times that of a shop with a quarter of the orders`,
      figure: ratio.toFixed(2),
      isReached: ratio <= GOAL,
    },
  ])

  return `## Finding what the bus lost

One run of the job in a store with ${written(PER_DAY)} orders a day, when nothing was lost (\`npm run bench -- reconciling\`): the first after a start, which
goes back a day, and the median of ${RUNS} after it. Of what is older than its last run it reads the rows of 30 days (option \`reconcile.lookBack\`),
to see which have changed.

| orders | the first run | each later one | processor time of the store |
| --- | --- | --- | --- |
${measured
  .map(
    ({ orders, firstMs, medianMs, cpuMs }) =>
      `| ${written(orders)} | ${ms(firstMs)} | ${ms(medianMs)} | ${ms(cpuMs)} |`
  )
  .join("\n")}

The largest to the smallest: ${held(ratio, ratio <= GOAL)} (goal: at most ${GOAL}).
`
}

void main()

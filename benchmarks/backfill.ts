import { Client } from "pg"
import {
  buildPlugin,
  buildStore,
} from "../integration-tests/helpers/build-store"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { startStore } from "../integration-tests/helpers/start-store"
import { fillPast, placeSpecimen } from "./backfill/fill-past"
import { cpuMsOf } from "./measuring/cpu-time"
import { openBenchStore } from "./orders/open-bench-store"
import { held, written } from "./report/words"
import { writeVerdicts } from "./report/verdicts"
import { writeSection } from "./report/write-section"

/** How fast the past of a shop is read: `ORDERS=20000 npm run bench -- backfill` */

const ORDERS = Number(process.env.ORDERS ?? 20_000)
const POLL_MS = 250
/** A million orders in an hour. */
const GOAL_PER_SECOND = 1_000_000 / 3_600

type Sample = { at: number; done: number; state: string; cpuMs: number }

async function main(): Promise<void> {
  await buildPlugin()
  await buildStore({ admin: false })

  const postgres = await startPostgres({
    dataDir: ".test/bench-backfill",
    persistent: false,
  })

  try {
    const { shop, databaseUrl, close } = await openBenchStore(postgres, {
      database: `backfill_${process.pid}`,
    })
    const specimen = await placeSpecimen(shop)

    await close()
    await fillPast(databaseUrl, { specimen, orders: ORDERS })

    const samples = await measure(databaseUrl)
    const entries = await count(databaseUrl)

    writeSection("backfill", report(samples, entries))
  } finally {
    await postgres.stop()
  }
}

/** From its first step until it is done, as the table of state says. */
async function measure(databaseUrl: string): Promise<Sample[]> {
  const store = await startStore({
    databaseUrl,
    env: {
      ADMIN_DISABLED: "true",
      ACTIVITY_LOG_OPTIONS: JSON.stringify({ backfill: "all" }),
    },
  })
  const client = new Client({ connectionString: databaseUrl })
  const samples: Sample[] = []

  await client.connect()

  try {
    while (samples.at(-1)?.state !== "done") {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))

      const { rows } = await client.query<{ done: number; state: string }>(
        `select (value->>'done')::int as done, value->>'state' as state
         from activity_log_state where key = 'backfill'`
      )
      const [past] = rows

      if (past && past.done > 0) {
        samples.push({
          ...past,
          at: performance.now(),
          cpuMs: cpuMsOf(store.pid),
        })
      }
    }
  } finally {
    await client.end()
    await store.stop()
  }

  return samples
}

async function count(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl })

  await client.connect()
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::int as count from activity_log where source = 'backfill'"
  )
  await client.end()

  return rows[0]?.count ?? 0
}

function report(samples: Sample[], entries: number): string {
  const [first] = samples
  const last = samples.at(-1)

  if (!first || !last) {
    throw new Error("nothing was read")
  }

  const orders = last.done - first.done
  const seconds = (last.at - first.at) / 1000
  const perSecond = orders / seconds
  const cpuMs = (last.cpuMs - first.cpuMs) / orders

  writeVerdicts([
    {
      what: "reading the past, orders a second",
      goal: `at least ${Math.round(GOAL_PER_SECOND)}`,
      figure: String(Math.round(perSecond)),
      isReached: perSecond >= GOAL_PER_SECOND,
    },
  ])

  const million = 1_000_000 / perSecond / 60

  return `## Reading a shop's past

${written(ORDERS)} orders with a cart, a customer, a payment, a capture, a parcel that was shipped and delivered, and an e-mail
(\`npm run bench -- backfill\`), read in the background of a store that rests as long as it works.

| | |
| --- | --- |
| orders a second, rests included | ${Math.round(perSecond)} |
| against the goal of ${Math.round(GOAL_PER_SECOND)} | ${held(perSecond / GOAL_PER_SECOND, perSecond >= GOAL_PER_SECOND)} |
| a million orders take | ${Math.round(million)} minutes |
| entries an order | ${(entries / last.done).toFixed(1)} |
| processor time of the store's process, an order | ${cpuMs.toFixed(2)} ms |
`
}

void main()

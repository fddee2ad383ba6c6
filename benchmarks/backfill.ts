import { Client } from "pg"
import {
  buildPlugin,
  buildStore,
} from "../integration-tests/helpers/build-store"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { placeOrder } from "../integration-tests/helpers/shop/carts"
import { fulfill, ship } from "../integration-tests/helpers/shop/fulfillments"
import { skus } from "../integration-tests/helpers/shop/skus"
import { openSimulatedShop } from "../integration-tests/helpers/simulated-shop"
import { startStore } from "../integration-tests/helpers/start-store"
import { plannedPast, WHOLE_PAST } from "./backfill/plan-past"
import { cpuMsOf } from "./measuring/cpu-time"
import { openBenchStore } from "./orders/open-bench-store"
import { held, say, written } from "./report/words"
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
    const { id } = await placeOrder(shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    const fulfillmentId = await fulfill(shop, id)
    await ship(shop, { orderId: id, fulfillmentId })
    await close()
    await fill(databaseUrl, id)

    const samples = await measure(databaseUrl)
    const entries = await count(databaseUrl)

    writeSection("backfill", report(samples, entries))
  } finally {
    await postgres.stop()
  }
}

async function fill(databaseUrl: string, specimen: string): Promise<void> {
  const simulated = await openSimulatedShop(databaseUrl, specimen)
  const client = new Client({ connectionString: databaseUrl })

  await simulated.plan(plannedPast(ORDERS, new Date()))
  await simulated.goOnTo(new Date())
  await client.connect()

  // The rows are ours: their foreign keys lead where they should.
  await client.query("set session_replication_role = replica")

  for (const statement of WHOLE_PAST) {
    await client.query(statement)
  }

  await client.query("truncate activity_log, activity_log_state")
  await client.query("vacuum analyze")
  await client.end()
  say(written(ORDERS), "orders are there")
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

import { Client } from "pg"
import {
  buildPlugin,
  buildStore,
} from "../integration-tests/helpers/build-store"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { placeOrder } from "../integration-tests/helpers/shop/carts"
import type { Shop } from "../integration-tests/helpers/shop/open-shop"
import { skus } from "../integration-tests/helpers/shop/skus"
import { INSERT_ROWS, insertValues } from "../src/modules/activity-log/table"
import { elapsed, quantile } from "./measuring/timings"
import { openBenchStore } from "./orders/open-bench-store"
import { rows } from "./recording/facts"
import { held, ms } from "./report/words"
import { writeSection } from "./report/write-section"

/** What the order page waits for the log, against what it waits for the order. `npm run bench -- timeline` */

const LENGTHS = [10, 100, 1000]
const WARM_UP = 20
const TURNS = 60
const GOAL = 0.3

type Row = { entries: number; orderMs: number; timelineMs: number }

async function main(): Promise<void> {
  await buildPlugin()
  await buildStore({ admin: false })

  const postgres = await startPostgres({
    dataDir: ".test/bench-postgres",
    persistent: false,
  })

  try {
    const database = `order_timeline_${process.pid}`
    const { shop, databaseUrl, close } = await openBenchStore(postgres, {
      database,
    })

    try {
      const measured: Row[] = []

      for (const entries of LENGTHS) {
        const { id } = await placeOrder(shop, {
          email: "ada@example.com",
          items: { [skus.mug]: 1 },
        })

        await lengthen(databaseUrl, id, entries)
        measured.push(await measure(shop, id))
      }

      writeSection("order-timeline", report(measured))
    } finally {
      await close()
    }
  } finally {
    await postgres.stop()
  }
}

/** Other entries of one order, until there are so many. */
async function lengthen(
  databaseUrl: string,
  orderId: string,
  entries: number
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })

  await client.connect()
  // Its own entries may come yet.
  await client.query(INSERT_ROWS, insertValues(told(orderId, entries)))
  await client.query("analyze activity_log")
  await client.end()
}

const told = (orderId: string, count: number) =>
  rows(count).map((row) => ({
    row: { ...row, order_id: orderId },
    payloadJson: JSON.stringify(row.payload),
    resolves: [],
  }))

/** Turn by turn, so that the machine's moods fall on both; who is first changes each time. */
async function measure({ admin }: Shop, id: string): Promise<Row> {
  const times = { order: [] as number[], timeline: [] as number[] }
  const asks = {
    order: () => admin.get(`/admin/orders/${id}`),
    timeline: () => admin.get(`/admin/orders/${id}/activity`),
  }

  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
    const sides = ["order", "timeline"] as const

    for (const side of turn % 2 ? [...sides].reverse() : sides) {
      times[side].push(await elapsed(asks[side]))
    }
  }

  const { count } = await admin.get<{ count: number }>(
    `/admin/orders/${id}/activity`
  )

  return {
    entries: count,
    orderMs: quantile(times.order.slice(WARM_UP), 0.5),
    timelineMs: quantile(times.timeline.slice(WARM_UP), 0.5),
  }
}

function report(measured: Row[]): string {
  const lines = measured.map(({ entries, orderMs, timelineMs }) => {
    const ratio = timelineMs / orderMs

    return `| ${entries} | ${ms(timelineMs)} | ${ms(orderMs)} | ${held(ratio, ratio <= GOAL)} |`
  })

  return `## One order's timeline

\`GET /admin/orders/:id/activity\` against \`GET /admin/orders/:id\` of the same order with one item, over HTTP, answers parsed;
medians of ${TURNS} in turns (\`npm run bench -- timeline\`).

| entries | timeline | order | to the order, goal at most ${GOAL} |
| --- | --- | --- | --- |
${lines.join("\n")}
`
}

void main()

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
import { writeVerdicts } from "./report/verdicts"
import { writeSection } from "./report/write-section"

/** What the order page waits for the log, against what it waits for the order. `npm run bench -- timeline` */

const LENGTHS = [10, 100, 1000]
const WARM_UP = 20
const TURNS = 60
const GOAL = 0.3

/** What the order page asks first; what comes before follows when that is on the page. */
const FIRST_PART = 50

const SIDES = ["order", "first", "whole"] as const

type Row = { entries: number } & Record<(typeof SIDES)[number], number>

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
      writeVerdicts(measured.map(verdictOf))
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

/** Turn by turn, so that the machine's moods fall on all; who is first changes each time. */
async function measure({ admin }: Shop, id: string): Promise<Row> {
  const order = `/admin/orders/${id}`
  const paths = {
    order,
    first: `${order}/activity?limit=${FIRST_PART}`,
    whole: `${order}/activity`,
  }
  const times = {
    order: [] as number[],
    first: [] as number[],
    whole: [] as number[],
  }

  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
    for (const index of SIDES.keys()) {
      const side = SIDES[(turn + index) % SIDES.length] ?? "order"

      times[side].push(await elapsed(() => admin.get(paths[side])))
    }
  }

  const { count } = await admin.get<{ count: number }>(paths.whole)
  const median = (side: keyof typeof times) =>
    quantile(times[side].slice(WARM_UP), 0.5)

  return {
    entries: count,
    order: median("order"),
    first: median("first"),
    whole: median("whole"),
  }
}

function verdictOf({ entries, first, order }: Row) {
  const ratio = first / order

  return {
    // Entries that the sale itself brings vary by one or two.
    what: `order timeline of about ${10 ** Math.round(Math.log10(entries))} entries, its first part`,
    goal: `at most ${GOAL} of the order`,
    figure: ratio.toFixed(2),
    isReached: ratio <= GOAL,
  }
}

function report(measured: Row[]): string {
  const lines = measured.map(({ entries, order, first, whole }) => {
    const ratio = first / order

    return `| ${entries} | ${ms(first)} | ${ms(order)} | ${held(ratio, ratio <= GOAL)} | ${ms(whole)} | ${(whole / order).toFixed(2)} |`
  })

  return `## One order's timeline

\`GET /admin/orders/:id/activity\` against \`GET /admin/orders/:id\` of the same order with one item, over HTTP, answers parsed;
medians of ${TURNS} in turns (\`npm run bench -- timeline\`). The page asks for the newest ${FIRST_PART} and every open problem first, and for the rest
when that is shown; an integration that asks without \`limit\` gets all at once.

| entries | first part | order | to the order, goal at most ${GOAL} | all at once | to the order |
| --- | --- | --- | --- | --- | --- |
${lines.join("\n")}
`
}

void main()

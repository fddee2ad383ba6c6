import {
  buildPlugin,
  buildStore,
} from "../integration-tests/helpers/build-store"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { compared } from "./orders/compared"
import { openBenchStore } from "./orders/open-bench-store"
import { placeOne, type Contender } from "./orders/place-one"
import { writeSection } from "./report/write-section"

/**
 * What the plugin costs a sale, and what watching for failures does of it: the last click of a
 * checkout, in stores of one build. `ORDERS=300 npm run bench -- orders`
 */

/** Placed before it counts, until caches and the compiler have settled. */
const WARM_UP = 25
const ORDERS = Number(process.env.ORDERS ?? 200)

const STORES: { name: string; env: Record<string, string> }[] = [
  { name: "without the plugin", env: { ACTIVITY_LOG: "off" } },
  {
    name: "failures not watched",
    env: {
      ACTIVITY_LOG_OPTIONS: JSON.stringify({ failures: { enabled: false } }),
    },
  },
  { name: "as installed", env: {} },
]

async function main(): Promise<void> {
  await buildPlugin()
  await buildStore({ admin: false })

  const postgres = await startPostgres({
    dataDir: ".test/bench-postgres",
    persistent: false,
  })
  const opened: (Contender & { close: () => Promise<void> })[] = []

  try {
    for (const [index, { name, env }] of STORES.entries()) {
      const database = `placing_orders_${index}`
      const store = await openBenchStore(postgres, { database, env })

      opened.push({ ...store, name, sales: [] })
    }

    for (let turn = 0; turn < WARM_UP + ORDERS; turn += 1) {
      // Who is first changes each time, so that the machine's moods fall on all.
      for (const index of opened.keys()) {
        const contender = opened[(turn + index) % opened.length]

        if (contender) await placeOne(contender)
      }
    }

    opened.forEach(({ sales }) => sales.splice(0, WARM_UP))
    writeSection("placing-orders", compared(opened))
  } finally {
    for (const { close } of opened) await close()
    await postgres.stop()
  }
}

void main()
